import { quoteTable } from './help.ts';

/** Sentences in which another name stands nearer to the quotation than the one who speaks. */
const HALE = 'Jane Hale|Hale|Ms. Hale';
const LUND = 'Peter Lund|Lund|Mr. Lund';

quoteTable('a relative clause has a verb of speech of its own', [
  [
    'Jane Hale said anybody who complains about the ferry “is not from here”.',
    [HALE],
    ['Jane Hale: “is not from here”'],
  ],
  [
    'Jane Hale had mocked the strike, saying anybody who complains about the ferry “is not from here”.',
    [HALE],
    ['Jane Hale: “is not from here”'],
  ],
  [
    'Jane Hale defended not paying a mason who said he was cheated on the quay, saying, “Maybe his wall fell down.”',
    [HALE],
    ['Jane Hale: “Maybe his wall fell down.”'],
  ],
  [
    'Jane Hale answered a mason who said, “The wall is down.”',
    [HALE],
    ['unnamed a mason: “The wall is down.”'],
  ],
]);

quoteTable('what somebody would say is still the words of the one who says so', [
  ['Jane Hale said that Peter Lund would tell the town “no” in the end.', [HALE, LUND], ['Jane Hale: “no”']],
  ['Jane Hale said Peter Lund told the town “no” again.', [HALE, LUND], ['Peter Lund: “no”']],
]);

quoteTable('participles go back to the subject of the main clause', [
  [
    'Jane Hale told the hall that we must continue to build walls in Dorling, saying that “the sea still rises”.',
    [HALE],
    ['Jane Hale: “the sea still rises”'],
  ],
  [
    'Jane Hale spoke out Tuesday about the flood in Dorling, Norland, arguing that the walls were “too low to hold”.',
    [HALE],
    ['Jane Hale: “too low to hold”'],
  ],
  [
    'Jane Hale walked past, with many dockers and fishermen chanting “Open the gate now”.',
    [HALE],
    ['unnamed fishermen: “Open the gate now”'],
  ],
]);

quoteTable('a place with its county before the subject', [
  [
    'At a rally in Dorling, Norland, on Sunday, Jane Hale praised the ferry, saying it was “a gift to the town”.',
    [HALE],
    ['Jane Hale: “a gift to the town”'],
  ],
  [
    'At a rally in Dorling, Norl., Jane Hale thanked the crew, calling them “the best of us”.',
    [HALE],
    ['Jane Hale: “the best of us”'],
  ],
  [
    'Speaking in Dorling, Norland, she called the ferry “a gift to the town”. Jane Hale left.',
    [`${HALE}|she`],
    ['Jane Hale: “a gift to the town”'],
  ],
  // No place: the name after the first comma is the subject, the words after it belong to him.
  [
    'At a rally in Dorling, Peter Lund, a docker, called the ferry “a gift to the town”.',
    [LUND],
    ['Peter Lund: “a gift to the town”'],
  ],
]);

quoteTable('an adverb before the subject', [
  ['Then Jane Hale turned to the ferry, calling it “a raft” and worse.', [HALE], ['Jane Hale: “a raft”']],
  [
    'Back in May, Jane Hale praised the ferry, telling the Echo: “I would buy ten.”',
    [HALE],
    ['Jane Hale: “I would buy ten.”'],
  ],
]);

quoteTable('whose tag is it?', [
  [
    'When somebody at the back shouted, “Ferry,” Jane Hale joked, with a bow, “All aboard.”',
    [HALE],
    ['unnamed somebody at the back: “Ferry,”', 'Jane Hale: “All aboard.”'],
  ],
  [
    '“You left the town” to drown in mud and debt, Jane Hale said, pointing at the “flood wall”.',
    [HALE],
    ['Jane Hale: “You left the town”', 'Jane Hale: “flood wall”'],
  ],
  [
    '“It is a long day,” said Jane Hale, “and we have not slept.”',
    [HALE],
    ['Jane Hale: “It is a long day,”', 'Jane Hale: “and we have not slept.”'],
  ],
  [
    '“Is that not clear to all of you?” Peter Lund demanded.',
    [LUND],
    ['Peter Lund: “Is that not clear to all of you?”'],
  ],
  [
    '“Long live the ferry!” Peter Lund, chief of the yard, said of the launch.',
    [LUND],
    ['Peter Lund: “Long live the ferry!”'],
  ],
]);

quoteTable('a tag whose verb no list knows', [
  [
    '“The ferry sails at noon or never,” Peter Lund thundered over the din.',
    [LUND],
    ['Peter Lund: “The ferry sails at noon or never,”'],
  ],
  [
    '“The ferry sails at noon or never,” remembered Peter Lund, once its cook.',
    [LUND],
    ['Peter Lund: “The ferry sails at noon or never,”'],
  ],
  [
    'Jane Hale said the strike went on.\n\n“We are all so tired of it,” Peter Lund shot back.',
    [HALE, LUND],
    ['Peter Lund: “We are all so tired of it,”'],
  ],
  [
    'Jane Hale said the strike went on. Peter Lund shot back, “We are tired.”',
    [HALE, LUND],
    ['Peter Lund: “We are tired.”'],
  ],
  ['Jane Hale said the strike went on. Peter Lund shot a “rat” of a dog.', [HALE, LUND], ['—: “rat”']],
  [
    'The walls would carry “a great weight” and more, ferry spokesman Peter Lund said.',
    [LUND],
    ['Peter Lund: “a great weight”'],
  ],
  [
    'Slow ferries hurt the whole town - Peter Lund: “We counted every crossing.”',
    [LUND],
    ['Peter Lund: “We counted every crossing.”'],
  ],
  [
    'Jane Hale had one message for Peter Lund: “We counted every crossing.”',
    [HALE, LUND],
    ['Jane Hale: “We counted every crossing.”'],
  ],
]);

quoteTable('a role in lower case before the name', [
  ['“It does not hold,” said 9/11 widow Jane Hale.', [HALE], ['Jane Hale: “It does not hold,”']],
  ['“Thank you all,” said master of ceremonies Peter Lund.', [LUND], ['Peter Lund: “Thank you all,”']],
  [
    '“We grow by the day,” read the email. “And more.”',
    [],
    ['organisation the email: “We grow by the day,”', 'organisation the email: “And more.”'],
  ],
]);

quoteTable('groups that stand without a noun', [
  ['Another said, “It rains.”', [], ['unnamed Another: “It rains.”']],
  ['Most dockers slept. Some chanted “Open it! Open it!”', [], ['unnamed Some: “Open it! Open it!”']],
  [
    'Jane Hale and Peter Lund each called the ferry “a raft”.',
    [HALE, LUND],
    ['unnamed Jane Hale and Peter Lund: “a raft”'],
  ],
]);

quoteTable('passives', [
  ['Jane Hale said the ferry could be called “a raft”.', [HALE], ['Jane Hale: “a raft”']],
  ['Jane Hale is reported to have called the ferry “a raft”.', [HALE], ['Jane Hale: “a raft”']],
  ['Jane Hale called Lund’s proposed ferry “a raft”.', [HALE, LUND], ['Jane Hale: “a raft”']],
  // Somebody else calls it so.
  ['Jane Hale was once called “a danger to ships”.', [HALE], ['—: “a danger to ships”']],
  ['Jane Hale was told, “Leave the quay.”', [HALE], ['—: “Leave the quay.”']],
  [
    'Jane Hale was greeted with cries of “Shame on you!” at a meeting of dockers last May, according to Peter Lund.',
    [HALE, LUND],
    ['Peter Lund: “Shame on you!”'],
  ],
]);

quoteTable('according to, over several parts', [
  [
    'According to Peter Lund, the ferry had “fine weather” on its first trip and “no trouble at all”.',
    [LUND],
    ['Peter Lund: “fine weather”', 'Peter Lund: “no trouble at all”'],
  ],
]);

quoteTable('what is said about the words of somebody is not said by her', [
  [
    'Peter Lund told Jane Hale that her statement was “not in line with the rules”.',
    [`${HALE}|her`, LUND],
    ['Peter Lund: “not in line with the rules”'],
  ],
  [
    'Peter Lund played down Jane Hale’s comments on the ferry as “part of the show”.',
    [HALE, LUND],
    ['—: “part of the show”'],
  ],
  [
    'Peter Lund said Jane Hale’s comments about the crew were “beyond the pale”.',
    [HALE, LUND],
    ['Peter Lund: “beyond the pale”'],
  ],
  [
    'Peter Lund said Jane Hale’s claim that the ferry is safe is “a bad joke”.',
    [HALE, LUND],
    ['Peter Lund: “a bad joke”'],
  ],
  [
    'Peter Lund read out Jane Hale’s description of the ferry as “a raft”.',
    [HALE, LUND],
    ['Jane Hale: “a raft”'],
  ],
  ['Jane Hale’s promise to be “neutral” did not last.', [HALE], ['Jane Hale: “neutral”']],
  [
    'Peter Lund left. Jane Hale was asked. Her claim was that “the sea will rise”.',
    [`${HALE}|Her`, LUND],
    ['Jane Hale: “the sea will rise”'],
  ],
]);
