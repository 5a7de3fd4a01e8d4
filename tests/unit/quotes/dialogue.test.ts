import { quoteTable } from './help.ts';

/** Whole paragraphs in marks without a tag: they go on with whoever spoke, unless somebody else has the word. */
const HALE = 'Jane Hale|Hale';
const LUND = 'Peter Lund|Lund';

quoteTable('the one who spoke goes on', [
  [
    '“It is late,” Jane Hale said.\n\n“It will never be early again, and we know it.”',
    [HALE],
    ['Jane Hale: “It is late,”', 'Jane Hale: “It will never be early again, and we know it.”'],
  ],
  [
    '“It is late,” Peter Lund said.\n\n“We wait,” Jane Hale said.\n\n“It is late,” she added.\n\n“It will never be early again.”',
    [`${HALE}|she`, LUND],
    [
      'Peter Lund: “It is late,”',
      'Jane Hale: “We wait,”',
      'Jane Hale: “It is late,”',
      'Jane Hale: “It will never be early again.”',
    ],
  ],
]);

quoteTable('two who talk by turns', [
  [
    '“It is far too late now,” Jane Hale said.\n\n“It is early,” Peter Lund replied.\n\n“No, it is far too late.”\n\n“It is very early.”',
    [HALE, LUND],
    [
      'Jane Hale: “It is far too late now,”',
      'Peter Lund: “It is early,”',
      '—: “No, it is far too late.”',
      '—: “It is very early.”',
    ],
  ],
  [
    'Jane Hale met Peter Lund.\n\n“It is late,” she said.\n\n“It is early,” he said.\n\n“No, it is far too late.”',
    [`${HALE}|she`, `${LUND}|he`],
    ['Jane Hale: “It is late,”', 'Peter Lund: “It is early,”', '—: “No, it is far too late.”'],
  ],
  [
    '“Are you late?” Jane Hale asked.\n\n“It will never be early again.”',
    [HALE],
    ['Jane Hale: “Are you late?”', '—: “It will never be early again.”'],
  ],
]);

quoteTable('a tag without its comma', [
  [
    '“As the owner of a boat she put many people out of work, too” Jane Hale said after a talk in Dorling.',
    [HALE],
    ['Jane Hale: “As the owner of a boat she put many people out of work, too”'],
  ],
]);

quoteTable('who a pronoun in the tag means', [
  [
    'Jane Hale, Anna Moss and Peter Lund came. “It is late,” she said.',
    [HALE, 'Anna Moss', LUND],
    ['—: “It is late,”'],
  ],
]);
