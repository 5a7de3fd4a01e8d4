import { quoteTable } from './help.ts';

/** What stands beside a quotation and says whose it is, in the ways that are easy to misread. */
const HALE = 'Jane Hale|Hale';
const LUND = 'Peter Lund|Lund';

quoteTable('a tag after an exclamation or a question', [
  [
    '“And I am not being paid!” Hale declared, a point she likes to make. Jane Hale left.',
    [HALE],
    ['Jane Hale: “And I am not being paid!”'],
  ],
  [
    'Lund was asked. “Would it be open to a vote?” Jane Hale pressed. “Maybe in June?” Peter Lund smiled.',
    [HALE, LUND],
    ['Jane Hale: “Would it be open to a vote?”', 'Jane Hale: “Maybe in June?”'],
  ],
  ['“All of it moves!” Jane Hale, D-Dorl., said of the ferries.', [HALE], ['Jane Hale: “All of it moves!”']],
  ['“It moves!” Jane Hale praised the crew for its work.', [HALE], ['—: “It moves!”']],
]);

quoteTable('letters that read', [
  [
    'Jane Hale wrote to them.\n\n“Friend, let me be blunt. Lund cannot win,” the email read. It stated that he was late.',
    [HALE],
    ['organisation the email: “Friend, let me be blunt. Lund cannot win,”'],
  ],
]);

quoteTable('nouns that are written like verbs of speech', [
  [
    'Club head Jane Hale called the claim of a right over her recovered emails “significant and sad.”',
    [HALE],
    ['Jane Hale: “significant and sad.”'],
  ],
  [
    'Jane Hale delivered a snappy retort: “No one is tearing this up.”',
    [HALE],
    ['Jane Hale: “No one is tearing this up.”'],
  ],
  ['No wonder Jane Hale said, and I quote, “We love the sea.”', [HALE], ['Jane Hale: “We love the sea.”']],
]);

quoteTable('a place between “and” and its verb is nobody', [
  [
    'Jane Hale is backing the plan and in a statement credited the crew for “a fine summer.”',
    [HALE],
    ['Jane Hale: “a fine summer.”'],
  ],
  [
    'Jane Hale met the crew and on a stage near the quay called it “a fine summer.”',
    [HALE],
    ['Jane Hale: “a fine summer.”'],
  ],
]);

quoteTable('nouns of words that are told right behind them', [
  ['Jane Hale’s campaign slogan is “I am with the ferry.”', [HALE], ['Jane Hale: “I am with the ferry.”']],
  ['Jane Hale’s message to the crew was “go on.”', [HALE], ['Jane Hale: “go on.”']],
  ['Jane Hale smiled. Her answer: “We wait.”', [`${HALE}|her@1`], ['—: “We wait.”']],
  ['Jane Hale smiled. Her first answer was that “we wait.”', [`${HALE}|Her`], ['Jane Hale: “we wait.”']],
]);

quoteTable('a capital at the start of a line makes no name', [
  ['Partial transcript as follows:\n\n“We are late,” and so on.', [HALE], ['—: “We are late,”']],
]);
