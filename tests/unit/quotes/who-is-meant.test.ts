import { quoteTable } from './help.ts';

const HALE = 'Jane Hale|Hale|Ms. Hale';
const LUND = 'Peter Lund|Lund|Mr. Lund';

quoteTable('he or she after a sentence about somebody', [
  [
    'Peter Lund asked the council for patience.\n\n“The paint is wet,” he said.',
    [LUND],
    ['Peter Lund: “The paint is wet,”'],
  ],
  [
    'But Lund knows what Hale thinks of it. “The paint is wet,” he said. “Nobody may cross.” Peter Lund and Jane Hale are old.',
    [LUND, `${HALE}|she`],
    ['Peter Lund: “The paint is wet,”', 'Peter Lund: “Nobody may cross.”'],
  ],
  [
    'Lund said in his letter that the paint was wet. He also said that nobody “in his right mind” crossed. Peter Lund paints.',
    [LUND],
    ['Peter Lund: “in his right mind”'],
  ],
  [
    'Tom Reed called the paint safe, he did. Peter Lund, the painter, asked for patience.\n\n“The paint is wet,” he said.',
    ['Tom Reed|Reed|he', LUND],
    ['Peter Lund: “The paint is wet,”'],
  ],
  [
    'When Lund tried to defend the paint, Tom Reed sharply differed. “The paint is wet,” he said. Peter Lund paints.',
    [LUND, 'Tom Reed|Reed'],
    ['Tom Reed: “The paint is wet,”'],
  ],
  // Traps: no subject, another gender, somebody else named first, a plural.
  [
    'In a talk with Peter Lund the actor spoke of paint. “The paint is wet,” he said.',
    [LUND],
    ['—: “The paint is wet,”'],
  ],
  ['There are days when Peter Lund paints. “The paint is wet,” he said.', [LUND], ['—: “The paint is wet,”']],
  [
    'Jane Hale asked for patience. “The paint is wet,” he said. She is new.',
    [`${HALE}|She`],
    ['—: “The paint is wet,”'],
  ],
  [
    'Peter Lund asked for patience. For Jane Hale the road was, he said, “a long one”.',
    [LUND, HALE],
    ['—: “a long one”'],
  ],
  ['Peter Lund asked for patience. “The paint is wet,” they said.', [LUND], ['—: “The paint is wet,”']],
  ['Peter Lund’s house is red. “The paint is wet,” she said.', [`${LUND}|he`], ['—: “The paint is wet,”']],
]);

quoteTable('the head of a description', [
  [
    'A leader of the painters’ union said the wall “needs care”.',
    [],
    ['unnamed A leader of the painters’ union: “needs care”'],
  ],
  ['The painters’ union said the wall “needs care”.', [], ['organisation The painters’ union: “needs care”']],
]);

quoteTable('nouns that are written like verbs', [
  [
    'In a Lamplight post she described the wall as the “worst wall in town”.',
    ['Jane Hale|she'],
    ['Jane Hale: “worst wall in town”'],
  ],
]);

quoteTable('a claim that somebody else denies', [
  [
    'Peter Lund countered her claim that she had a “rotten time”. Jane Hale left.',
    [LUND, 'Jane Hale|Hale|her'],
    ['Jane Hale: “rotten time”'],
  ],
  [
    'Peter Lund rejected Hale’s claim that the wall was “a ruin”. Jane Hale left.',
    [LUND, HALE],
    ['Jane Hale: “a ruin”'],
  ],
  ['Peter Lund denied that the wall was “a ruin”.', [LUND], ['Peter Lund: “a ruin”']],
]);

quoteTable('one "according to" for two quotations', [
  [
    'The painter “shook and stamped”, leaving the mayor in “tears of rage”, according to Jane Hale.',
    [HALE],
    ['Jane Hale: “shook and stamped”', 'Jane Hale: “tears of rage”'],
  ],
]);

quoteTable('described first, named in the next paragraph', [
  [
    'A painter said the wall “weeps at night”.\n\nJane Hale, 34, told the Dorling Echo that nobody had listened.',
    [HALE],
    ['Jane Hale: “weeps at night”'],
  ],
  [
    'The wall “weeps at night”, an expert has claimed.\n\nWall historian Jane Hale was speaking when she said so.',
    [HALE],
    ['Jane Hale: “weeps at night”'],
  ],
  [
    'A leader of the painters’ union said the wall “weeps at night”.\n\n“We warned the town,” Peter Lund said.',
    [LUND],
    ['Peter Lund: “weeps at night”', 'Peter Lund: “We warned the town,”'],
  ],
  // Traps: named before, a contrast, a body, somebody who stays unnamed, no subject, several people, nothing said.
  [
    'Jane Hale came. A painter said the wall “weeps at night”.\n\nHale told the Dorling Echo that nobody had listened.',
    [HALE],
    ['unnamed A painter: “weeps at night”'],
  ],
  [
    'A painter said the wall “weeps at night”.\n\nBut Jane Hale told the Dorling Echo that all was well.',
    [HALE],
    ['unnamed A painter: “weeps at night”'],
  ],
  [
    'A museum said the wall “weeps at night”.\n\nJane Hale told the Dorling Echo that nobody had listened.',
    [HALE],
    ['organisation A museum: “weeps at night”'],
  ],
  [
    'A spokeswoman said the wall “weeps at night”.\n\nJane Hale told the Dorling Echo that nobody had listened.',
    [HALE],
    ['unnamed A spokeswoman: “weeps at night”'],
  ],
  [
    'A painter said the wall “weeps at night”.\n\nThe paint came from Jane Hale, the court was told.',
    [HALE],
    ['unnamed A painter: “weeps at night”'],
  ],
  [
    'A painter said the wall “weeps at night”.\n\nJane Hale and Peter Lund told the Dorling Echo that nobody had listened.',
    [HALE, LUND],
    ['unnamed A painter: “weeps at night”'],
  ],
  [
    'A painter said the wall “weeps at night”.\n\nJane Hale owns a shop.',
    [HALE],
    ['unnamed A painter: “weeps at night”'],
  ],
  [
    'Painters said the wall “weeps at night”.\n\nJane Hale told the Dorling Echo that nobody had listened.',
    [HALE],
    ['unnamed Painters: “weeps at night”'],
  ],
]);

quoteTable('reported first, quoted in a paragraph of its own', [
  [
    'Jane Hale lamented that nobody had asked the painters.\n\n“This has nothing to do with the colour of the wall.”',
    [HALE],
    ['Jane Hale: “This has nothing to do with the colour of the wall.”'],
  ],
  [
    'The head of the mill, Jane Hale, says the wall is too thin for it.\n\n“It makes no sense to us. It costs too much.”',
    [HALE],
    ['Jane Hale: “It makes no sense to us. It costs too much.”'],
  ],
  // Somebody else tells it; nobody speaks.
  [
    'His friends had mocked the wall for years, Jane Hale said.\n\n“It makes no sense to us. It costs too much.”',
    [HALE, 'Tom Reed|His'],
    ['—: “It makes no sense to us. It costs too much.”'],
  ],
  [
    'Jane Hale painted the wall of the mill.\n\n“It makes no sense to us. It costs too much.”',
    [HALE],
    ['—: “It makes no sense to us. It costs too much.”'],
  ],
]);

quoteTable('short partial quotations', [
  [
    'Lately Jane Hale attacked the wall as a “ruin that will fall on us and our children” and a “bad joke”.',
    [HALE],
    ['Jane Hale: “ruin that will fall on us and our children”', 'Jane Hale: “bad joke”'],
  ],
  [
    'Jane Hale denounced the wall as a “bad joke” — just as she did in the spring of 2012.',
    [HALE],
    ['Jane Hale: “bad joke”'],
  ],
  [
    'Jane Hale left.\n\n“Wall falls again” — The Dorling Echo, May 4, 2019',
    [HALE],
    ['(not speech): “Wall falls again”'],
  ],
]);

quoteTable('a name inside another', [
  [
    'Jane Hale from the old Lund Alliance says: “The wall is ours.” Peter Lund left.',
    [HALE, LUND],
    ['Jane Hale: “The wall is ours.”'],
  ],
  [
    'He called Hale’s plan “thin” and her comments on the wall “absurd”. Jane Hale left.',
    ['Peter Lund|He', 'Jane Hale|Hale|her'],
    ['Peter Lund: “thin”', 'Peter Lund: “absurd”'],
  ],
]);

quoteTable('“the official” is who has just spoken', [
  [
    'Jane Hale called it “a gift”. “It will last,” the official wrote.',
    [HALE],
    ['Jane Hale: “a gift”', 'Jane Hale: “It will last,”'],
  ],
  // Trap: another official has been brought in since.
  [
    'Jane Hale called it “a gift”. A senior official at the port said that it was paid for. “It will last,” the official wrote.',
    [HALE],
    ['Jane Hale: “a gift”', 'unnamed the official: “It will last,”'],
  ],
]);
