import { quoteTable } from './help.ts';

/** Verbs of speech behind a quotation that have something else to say: to take them for its tag puts a wrong name under it. */
const HALE = 'Jane Hale|Hale';
const LUND = 'Peter Lund|Lund';

quoteTable('a clause behind a conjunction', [
  [
    'Peter Lund said the plan was “absurd,” and Jane Hale said she agreed.',
    [HALE, LUND],
    ['Peter Lund: “absurd,”'],
  ],
  [
    'Peter Lund called the plan “absurd,” though Jane Hale told him to wait.',
    [HALE, LUND],
    ['Peter Lund: “absurd,”'],
  ],
  [
    'Peter Lund spoke of “lost years,” and Jane Hale wrote a long letter.',
    [HALE, LUND],
    ['—: “lost years,”'],
  ],
  ['The plan is “absurd,” as Jane Hale said in May.', [HALE], ['Jane Hale: “absurd,”']],
  ['“The plan is absurd,” and nothing else, Jane Hale said.', [HALE], ['Jane Hale: “The plan is absurd,”']],
]);

quoteTable('the main clause behind one that opens the sentence', [
  [
    'After Peter Lund called the plan “a shame,” Jane Hale said she agreed.',
    [HALE, LUND],
    ['Peter Lund: “a shame,”'],
  ],
  ['When Peter Lund asked “why now,” Jane Hale laughed.', [HALE, LUND], ['Peter Lund: “why now,”']],
  [
    'After Peter Lund compared the crew to “thieves” and “liars”, writer Jane Hale wrote a viral blog.',
    [HALE, LUND],
    ['Peter Lund: “thieves”', 'Peter Lund: “liars”'],
  ],
  [
    'Although Peter Lund had promised “no more cuts,” Jane Hale warned that more would come.',
    [HALE, LUND],
    ['Peter Lund: “no more cuts,”'],
  ],
  ['Asked about “the deal,” Jane Hale said no.', [HALE], ['—: “the deal,”']],
  ['If the ferry is “too slow,” Jane Hale said, it should be sold.', [HALE], ['Jane Hale: “too slow,”']],
  [
    'While the ferry is “too slow,” Jane Hale told reporters, it should not be sold.',
    [HALE],
    ['Jane Hale: “too slow,”'],
  ],
  ['Because “the wall is low,” Jane Hale said, the sea comes in.', [HALE], ['Jane Hale: “the wall is low,”']],
]);

quoteTable('the main clause behind the quotation of another one', [
  [
    'In a film that Judge Peter Lund called “tasteless,” Hale had a wish to “try and sink the ferry in the bay.” Jane Hale left.',
    [HALE, LUND],
    ['Peter Lund: “tasteless,”', '—: “try and sink the ferry in the bay.”'],
  ],
  [
    'Peter Lund called it “tasteless” and said the ferry would “sink in the bay.”',
    [LUND],
    ['Peter Lund: “tasteless”', 'Peter Lund: “sink in the bay.”'],
  ],
]);

quoteTable('whom somebody calls something', [
  [
    'Much of it was aimed at Peter Lund, who Jane Hale on Monday called “a bad man.”',
    [HALE, LUND],
    ['Jane Hale: “a bad man.”'],
  ],
  ['Peter Lund, whom Jane Hale called “a bad man,” left.', [HALE, LUND], ['Jane Hale: “a bad man,”']],
  [
    'Peter Lund, who last year called Jane Hale “a bad judge,” left.',
    [HALE, LUND],
    ['Peter Lund: “a bad judge,”'],
  ],
]);

quoteTable('whoever is named before the comma', [
  [
    'Ever since she met Peter Lund in May, Jane Hale has toured the coast with a simple message: “Go on!”',
    [HALE, LUND],
    ['Jane Hale: “Go on!”'],
  ],
]);

quoteTable('a quotation that was led up to, and a sentence after its question or exclamation', [
  [
    'Jane Hale wrote to Peter Lund with a plea, “Come home!” Lund said he would.',
    ['Jane Hale|Hale', 'Peter Lund|Lund'],
    ['Jane Hale: “Come home!”'],
  ],
  [
    'Jane Hale answered Peter Lund with, “Why now?” Lund then wrote back, “Why not?”',
    ['Jane Hale|Hale', 'Peter Lund|Lund'],
    ['Jane Hale: “Why now?”', 'Peter Lund: “Why not?”'],
  ],
  ['“Come home!” Jane Hale said.', ['Jane Hale|Hale'], ['Jane Hale: “Come home!”']],
]);

quoteTable('who stands before a colon', [
  [
    'Jane Hale got a call from Peter Lund: “You won.”',
    ['Jane Hale|Hale', 'Peter Lund|Lund'],
    ['Peter Lund: “You won.”'],
  ],
  [
    'Jane Hale has a message for Peter Lund: “You won.”',
    ['Jane Hale|Hale', 'Peter Lund|Lund'],
    ['Jane Hale: “You won.”'],
  ],
  [
    'The timing of the storm did not surprise the fisherman Peter Lund: “We saw it.”',
    ['Peter Lund|Lund'],
    ['—: “We saw it.”'],
  ],
]);
