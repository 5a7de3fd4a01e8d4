import { quoteTable } from './help.ts';

/** Words that somebody brings who has not said them: heard, cited, held against another, or addressed to the one who is named. */
const HALE = 'Jane Hale|Hale';
const LUND = 'Peter Lund|Lund';

quoteTable('quoted as saying', [
  ['Peter Lund quoted Jane Hale as saying the plan was “absurd.”', [HALE, LUND], ['Jane Hale: “absurd.”']],
  [
    'Peter Lund cited Jane Hale as saying that “the wall is low.”',
    [HALE, LUND],
    ['Jane Hale: “the wall is low.”'],
  ],
  [
    'The Echo reported, quoting Jane Hale as saying “the wall is low.”',
    [HALE],
    ['Jane Hale: “the wall is low.”'],
  ],
  [
    'Jane Hale was quoted by Peter Lund as saying “we are late.”',
    [HALE, LUND],
    ['Jane Hale: “we are late.”'],
  ],
  ['“You are late,” Jane Hale was quoted as saying.', [HALE], ['Jane Hale: “You are late,”']],
  ['“You are late,” Jane Hale is said to have told them.', [HALE], ['Jane Hale: “You are late,”']],
  [
    'Jane Hale cited the poet Peter Lund: “The wall is too low.”',
    [HALE, LUND],
    ['Peter Lund: “The wall is too low.”'],
  ],
  [
    'Jane Hale quoted from the report: “The wall is too low.”',
    [HALE],
    ['organisation the report: “The wall is too low.”'],
  ],
  [
    'Jane Hale, quoting Peter Lund, said: “The wall is too low.”',
    [HALE, LUND],
    ['Jane Hale: “The wall is too low.”'],
  ],
]);

quoteTable('blamed for saying', [
  ['Jane Hale accused Peter Lund of saying “you are late.”', [HALE, LUND], ['Peter Lund: “you are late.”']],
  ['Jane Hale mocked Peter Lund for calling the wall “too low.”', [HALE, LUND], ['Peter Lund: “too low.”']],
  [
    'Jane Hale defended the crew, accusing Peter Lund of “lying to the town.”',
    [HALE, LUND],
    ['Jane Hale: “lying to the town.”'],
  ],
]);

quoteTable('heard and received', [
  ['Jane Hale heard Peter Lund say “you are late.”', [HALE, LUND], ['Peter Lund: “you are late.”']],
  [
    'Jane Hale recalled Peter Lund telling her “you are late.”',
    [HALE, LUND],
    ['Peter Lund: “you are late.”'],
  ],
  ['Jane Hale remembered her father saying “you are late.”', [HALE], ['unnamed her father: “you are late.”']],
  [
    'Jane Hale got a call from a man saying “you are late.”',
    [HALE],
    ['unnamed a call from a man: “you are late.”'],
  ],
  ['“You are late,” Jane Hale heard Peter Lund say.', [HALE, LUND], ['Peter Lund: “You are late,”']],
  ['Jane Hale read a letter that said “you are late.”', [HALE], ['organisation a letter: “you are late.”']],
  [
    'Jane Hale wore a shirt saying “You are all late.”',
    [HALE],
    ['organisation a shirt: “You are all late.”'],
  ],
]);

quoteTable('said to the one who is named', [
  ['“You are late,” Jane Hale was told.', [HALE], ['—: “You are late,”']],
  ['“You are late,” Jane Hale recalled being told.', [HALE], ['—: “You are late,”']],
  ['“Are you late?” Jane Hale was asked on Friday.', [HALE], ['—: “Are you late?”']],
  ['“You are late,” Jane Hale was told by Peter Lund.', [HALE, LUND], ['Peter Lund: “You are late,”']],
  ['“You are late,” Jane Hale said she was told.', [HALE], ['Jane Hale: “You are late,”']],
]);

quoteTable('a relative clause about somebody named', [
  [
    'Jane Hale wrote that Peter Lund, who calls the wall “too low,” is wrong.',
    [HALE, LUND],
    ['Peter Lund: “too low,”'],
  ],
]);

quoteTable('the claim of another one', [
  [
    'Jane Hale responded to Peter Lund’s claim that she was “too late.”',
    [HALE, LUND],
    ['Peter Lund: “too late.”'],
  ],
  [
    'Asked about Peter Lund’s claim that the wall was low, Jane Hale said, “It is late.”',
    [HALE, LUND],
    ['Jane Hale: “It is late.”'],
  ],
  [
    'Jane Hale called Peter Lund’s claim that the wall was low “absurd.”',
    [HALE, LUND],
    ['Jane Hale: “absurd.”'],
  ],
]);

quoteTable('names beside the one who speaks', [
  [
    'The mayor, who succeeded Jane Hale, called the wall “too low.”',
    [HALE],
    ['unnamed The mayor: “too low.”'],
  ],
  ['The mayor, Jane Hale, called the wall “too low.”', [HALE], ['Jane Hale: “too low.”']],
  [
    '“It is too low,” said Jane Hale’s successor, Peter Lund.',
    [HALE, LUND],
    ['Peter Lund: “It is too low,”'],
  ],
  [
    '“It is too low,” said Jane Hale’s successor.',
    [HALE],
    ['unnamed Jane Hale’s successor: “It is too low,”'],
  ],
  [
    'Peter Lund’s email to Jane Hale read: “It is too low.”',
    [HALE, LUND],
    ['organisation Peter Lund’s email to Jane Hale: “It is too low.”'],
  ],
  ['Peter Lund, said Jane Hale, is “too late.”', [HALE, LUND], ['Jane Hale: “too late.”']],
  [
    'Jane Hale, joined by two judges, said the law’s words, old and new, are “too late for us.”',
    [HALE],
    ['Jane Hale: “too late for us.”'],
  ],
]);
