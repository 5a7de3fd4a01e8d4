import { describe, expect, test } from 'vitest';
import { readQuotes } from './help.ts';

/** People of most passages; each case names whom else it needs. */
const HALE = 'Jane Hale|Hale|Ms. Hale|Ms Hale';
const LUND = 'Peter Lund|Lund|Mr. Lund|Mr Lund';

type Case = [text: string, people: string[], want: string[]];
const table = (name: string, cases: Case[]) =>
  describe(name, () => {
    test.each(cases)('%s', (text, people, want) => expect(readQuotes(text, people)).toEqual(want));
  });

table('verb and subject after the quotation', [
  ['“The bridge opens in May,” said Jane Hale.', [HALE], ['Jane Hale: “The bridge opens in May,”']],
  ['“The bridge opens in May,” Jane Hale said.', [HALE], ['Jane Hale: “The bridge opens in May,”']],
  [
    '“The bridge opens in May”, said Hale. Jane Hale is new.',
    [HALE],
    ['Jane Hale: “The bridge opens in May”'],
  ],
  [
    '“The bridge opens in May,” says Ms Hale. Jane Hale is new.',
    [HALE],
    ['Jane Hale: “The bridge opens in May,”'],
  ],
  ['“Will it open?” asked Jane Hale.', [HALE], ['Jane Hale: “Will it open?”']],
  // Two who speak together are neither of them alone.
  [
    '“We are glad,” Jane Hale and Peter Lund said in a joint statement.',
    [HALE, LUND],
    ['unnamed Jane Hale and Peter Lund: “We are glad,”'],
  ],
  [
    '“We are glad,” said Jane Hale and Peter Lund.',
    [HALE, LUND],
    ['unnamed Jane Hale and Peter Lund: “We are glad,”'],
  ],
  ['“We are glad,” said Jane Hale, and Peter Lund nodded.', [HALE, LUND], ['Jane Hale: “We are glad,”']],
  ['“We are glad,” said Jane Hale and Peter Lund nodded.', [HALE, LUND], ['Jane Hale: “We are glad,”']],
  ['“It will open!” Jane Hale shouted.', [HALE], ['Jane Hale: “It will open!”']],
  ['“It will open,” Jane Hale later told the Dorling Echo.', [HALE], ['Jane Hale: “It will open,”']],
  ['“It will open,” Jane Hale also said on Monday.', [HALE], ['Jane Hale: “It will open,”']],
  ['“It will open,” quietly added Jane Hale.', [HALE], ['Jane Hale: “It will open,”']],
  ['“It will open,” Jane Hale has repeatedly said.', [HALE], ['Jane Hale: “It will open,”']],
  ['“It will open,” Jane Hale on Monday said.', [HALE], ['Jane Hale: “It will open,”']],
  ['“It will open,” wrote Jane Hale, 45, an engineer.', [HALE], ['Jane Hale: “It will open,”']],
  ['“It will open,” Jane Hale, 45, an engineer from Dorling, said.', [HALE], ['Jane Hale: “It will open,”']],
  ['“It will open,” Jane Hale (Green), a councillor, said.', [HALE], ['Jane Hale: “It will open,”']],
  [
    '“It will open,” Jane Hale, who built the last bridge, told Peter Lund.',
    [HALE, LUND],
    ['Jane Hale: “It will open,”'],
  ],
  ['“It will open,” said the engineer, Jane Hale.', [HALE], ['Jane Hale: “It will open,”']],
  ['“It will open,” chief engineer Jane Hale said.', [HALE], ['Jane Hale: “It will open,”']],
  ['“It will open,” said Minister of Bridges Jane Hale.', [HALE], ['Jane Hale: “It will open,”']],
  ['“It will open,” as Jane Hale put it.', [HALE], ['Jane Hale: “It will open,”']],
  ['“It will open,” according to Jane Hale.', [HALE], ['Jane Hale: “It will open,”']],
  ['“It will open” Jane Hale said.', [HALE], ['Jane Hale: “It will open”']],
  ['“It will open.” — Jane Hale', [HALE], ['Jane Hale: “It will open.”']],
  [
    '“Every bridge that we own” is at risk, Jane Hale said.',
    [HALE],
    ['Jane Hale: “Every bridge that we own”'],
  ],
  [
    '“Every bridge that we own” is at risk, said Jane Hale.',
    [HALE],
    ['Jane Hale: “Every bridge that we own”'],
  ],
  [
    '“It will open,” says DBN bridge expert\n\nShe would not be named.',
    [],
    ['unnamed DBN bridge expert: “It will open,”'],
  ],
  ['It is “a gift,” as one ferry CEO told the Echo.', [], ['unnamed one ferry CEO: “a gift,”']],
  ['“It will open,” the Dorling MP said.', [], ['unnamed the Dorling MP: “It will open,”']],
  ['The plan was described as “a step too far” by Jane Hale.', [HALE], ['Jane Hale: “a step too far”']],
]);

table('before the quotation', [
  ['Jane Hale said: “The bridge opens in May.”', [HALE], ['Jane Hale: “The bridge opens in May.”']],
  ['Jane Hale said, “The bridge opens in May.”', [HALE], ['Jane Hale: “The bridge opens in May.”']],
  ['Jane Hale said the bridge was “a gift to Dorling”.', [HALE], ['Jane Hale: “a gift to Dorling”']],
  ['Jane Hale, an engineer, told reporters that it was “a gift”.', [HALE], ['Jane Hale: “a gift”']],
  ['Jane Hale called the bridge “a gift”.', [HALE], ['Jane Hale: “a gift”']],
  ['Jane Hale called Peter Lund “a gift to the town”.', [HALE, LUND], ['Jane Hale: “a gift to the town”']],
  [
    'Jane Hale dismissed the report as “nonsense from start to end”.',
    [HALE],
    ['Jane Hale: “nonsense from start to end”'],
  ],
  [
    'Jane Hale accused Peter Lund of “sleeping at the wheel”.',
    [HALE, LUND],
    ['Jane Hale: “sleeping at the wheel”'],
  ],
  [
    'According to Jane Hale, the bridge is “a gift to the town”.',
    [HALE],
    ['Jane Hale: “a gift to the town”'],
  ],
  [
    'In the words of Jane Hale, “the bridge is a gift to the town.”',
    [HALE],
    ['Jane Hale: “the bridge is a gift to the town.”'],
  ],
  ['Said Jane Hale: “The bridge opens in May.”', [HALE], ['Jane Hale: “The bridge opens in May.”']],
  ['Jane Hale on the new bridge: “It opens in May.”', [HALE], ['Jane Hale: “It opens in May.”']],
  ['Jane Hale went on: “And nobody will stop us.”', [HALE], ['Jane Hale: “And nobody will stop us.”']],
  ['As Jane Hale put it, the bridge is “a gift to the town”.', [HALE], ['Jane Hale: “a gift to the town”']],
  [
    'Jane Hale left early, saying: “I have a train to catch.”',
    [HALE],
    ['Jane Hale: “I have a train to catch.”'],
  ],
  ['Jane Hale met the builders and said: “Well done.”', [HALE], ['Jane Hale: “Well done.”']],
  ['On Monday, Jane Hale said: “Well done.”', [HALE], ['Jane Hale: “Well done.”']],
  ['Asked about the cost, Jane Hale said: “Well done.”', [HALE], ['Jane Hale: “Well done.”']],
  [
    'DORLING, May 4 (Wire) — Jane Hale left early, saying: “I have a train to catch.”',
    [HALE],
    ['Jane Hale: “I have a train to catch.”'],
  ],
  [
    'A few days later, Jane Hale left, saying: “I have a train to catch.”',
    [HALE],
    ['Jane Hale: “I have a train to catch.”'],
  ],
  [
    'Jane Hale took to the radio to call the bridge “a gift to the town”.',
    [HALE],
    ['Jane Hale: “a gift to the town”'],
  ],
  [
    'After winning in Dorling, engineer Jane Hale (Green), said: “Well done.”',
    [HALE],
    ['Jane Hale: “Well done.”'],
  ],
  [
    'Rebecca Moss of the Dorling Echo recalled: “It rained all day.”',
    ['Rebecca Moss'],
    ['Rebecca Moss: “It rained all day.”'],
  ],
  ['His colleague, Jane Hale, had called the bridge “the big one”.', [HALE], ['Jane Hale: “the big one”']],
  ['Jane Hale said:\n\n“The bridge opens in May.”', [HALE], ['Jane Hale: “The bridge opens in May.”']],
  [
    'Jane Hale’s statement said: “The bridge opens in May.”',
    [HALE],
    ['Jane Hale: “The bridge opens in May.”'],
  ],
]);

table('clauses within clauses', [
  [
    'Jane Hale said that she believes “the bridge will open in May”.',
    [`${HALE}|she`],
    ['Jane Hale: “the bridge will open in May”'],
  ],
  [
    'Peter Lund, who had met Jane Hale at noon, said: “She was cheerful.”',
    [HALE, LUND],
    ['Peter Lund: “She was cheerful.”'],
  ],
  [
    'Protesters marching through the streets chanted “open the bridge”.',
    [],
    ['unnamed Protesters: “open the bridge”'],
  ],
  ['A man who once worked for Jane Hale said: “She was fair.”', [HALE], ['unnamed A man: “She was fair.”']],
  ['Jane Hale was asked: “Will you resign?”', [HALE], ['—: “Will you resign?”']],
  [
    'When Jane Hale was asked, “Will you resign?”, Peter Lund laughed.',
    [HALE, LUND],
    ['—: “Will you resign?”'],
  ],
  [
    'The union recommended a pause, with one driver writing: “We are tired of this.”',
    [],
    ['unnamed one driver: “We are tired of this.”'],
  ],
  [
    '“Open the gate,” Lund said Hale told him. Peter Lund and Jane Hale met.',
    [HALE, LUND],
    ['Peter Lund: “Open the gate,”'],
  ],
]);

table('going on', [
  [
    '“We start in May,” Jane Hale said. “Nobody will stop us.”',
    [HALE],
    ['Jane Hale: “We start in May,”', 'Jane Hale: “Nobody will stop us.”'],
  ],
  ['“We start,” Jane Hale said, “in May.”', [HALE], ['Jane Hale: “We start,”', 'Jane Hale: “in May.”']],
  [
    '“We start in May,” said Jane Hale. “And in June?” “Then too,” she said.',
    [`${HALE}|she`],
    ['Jane Hale: “We start in May,”', 'Jane Hale: “And in June?”', 'Jane Hale: “Then too,”'],
  ],
  [
    '“We start in May,” Jane Hale said.\n\n“We hope so,” Peter Lund said.',
    [HALE, LUND],
    ['Jane Hale: “We start in May,”', 'Peter Lund: “We hope so,”'],
  ],
  ['Jane Hale said it was time. “We start in May.”', [HALE], ['Jane Hale: “We start in May.”']],
  [
    'Jane Hale said it was time.\n\n“We start in May and nobody will stop us.”',
    [HALE],
    ['Jane Hale: “We start in May and nobody will stop us.”'],
  ],
  [
    'Jane Hale called it “a gift”, “a joy” and “a relief”.',
    [HALE],
    ['Jane Hale: “a gift”', 'Jane Hale: “a joy”', 'Jane Hale: “a relief”'],
  ],
]);

table('organisations, documents and the unnamed', [
  [
    '“The bridge is safe,” the company said in a statement.',
    [],
    ['organisation the company: “The bridge is safe,”'],
  ],
  ['“The bridge is safe,” the report said.', [], ['organisation the report: “The bridge is safe,”']],
  ['“The bridge is safe,” a spokesman said.', [], ['unnamed a spokesman: “The bridge is safe,”']],
  [
    '“The bridge is safe,” said a spokeswoman for Jane Hale.',
    [HALE],
    ['unnamed a spokeswoman for Jane Hale: “The bridge is safe,”'],
  ],
  [
    '“The bridge is safe,” said a spokesman for President Jane Hale.',
    [HALE],
    ['unnamed a spokesman for President Jane Hale: “The bridge is safe,”'],
  ],
  ['“The bridge is safe,” Dorling Works said.', [], ['organisation Dorling Works: “The bridge is safe,”']],
  [
    'The Dorling Echo reported: “The bridge is safe.”',
    [],
    ['organisation The Dorling Echo: “The bridge is safe.”'],
  ],
  ['Residents said the bridge was “a danger to all”.', [], ['unnamed Residents: “a danger to all”']],
  [
    'Jane Hale’s lawyer said: “The bridge is safe.”',
    [HALE],
    ['unnamed Jane Hale’s lawyer: “The bridge is safe.”'],
  ],
  [
    'A Jane Hale supporter said: “The bridge is safe.”',
    [HALE],
    ['unnamed A Jane Hale supporter: “The bridge is safe.”'],
  ],
  ['“The bridge is safe,” it said.', [], ['—: “The bridge is safe,”']],
  [
    'The bridge has “Keep left and mind your step please” on a plate.',
    [],
    ['—: “Keep left and mind your step please”'],
  ],
]);

table('pronouns and descriptions that people carry', [
  [
    'Jane Hale arrived. “The bridge opens in May,” she said.',
    [`${HALE}|she`],
    ['Jane Hale: “The bridge opens in May,”'],
  ],
  [
    'Jane Hale arrived. “The bridge opens in May,” the minister wrote.',
    [`${HALE}|the minister`],
    ['Jane Hale: “The bridge opens in May,”'],
  ],
  [
    'Jane Hale and Peter Lund met. “The bridge opens in May,” she said.',
    [HALE, LUND],
    ['—: “The bridge opens in May,”'],
  ],
  [
    'Peter Lund met Jane Hale. “It opens,” he told her.',
    [`${LUND}|he`, `${HALE}|her`],
    ['Peter Lund: “It opens,”'],
  ],
]);

table('told in other ways', [
  [
    'Peter Lund, a spokesman, said that the ministry’s claim “is false” and old.',
    [LUND],
    ['Peter Lund: “is false”'],
  ],
  [
    'In 2015, when Peter Lund announced he was running, we wrote a story for the “400” issue.',
    [LUND],
    ['—: “400”'],
  ],
  ['New rules\n\nHolm: Lorries must cross “at a walking pace” from May.', [], ['—: “at a walking pace”']],
  [
    'New rules\n\nHale: Lorries cross “at a walking pace”. Jane Hale is new.',
    [HALE],
    ['Jane Hale: “at a walking pace”'],
  ],
  ['New rules\n\nHolm: “Lorries must cross.”', [], ['organisation Holm: “Lorries must cross.”']],
  [
    'The town agreed to settle “any open bills.” About this reported councillor Jane Hale.',
    [HALE],
    ['Jane Hale: “any open bills.”'],
  ],
  ['HALE: “It opens in May.” Jane Hale smiled.', [`${HALE}|HALE`], ['Jane Hale: “It opens in May.”']],
  [
    'Jane Hale called it “a gift”. “It will last,” the official wrote.',
    [HALE],
    ['Jane Hale: “a gift”', 'Jane Hale: “It will last,”'],
  ],
  ['Jane Hale left. “It will last,” the official wrote.', [HALE], ['unnamed the official: “It will last,”']],
  [
    'Jane Hale called it “a gift”. “It will last,” a police chief said.',
    [HALE],
    ['Jane Hale: “a gift”', 'unnamed a police chief: “It will last,”'],
  ],
  [
    'Jane Hale and Peter Lund agreed that “the bridge should open in May”.',
    [HALE, LUND],
    ['unnamed Jane Hale and Peter Lund: “the bridge should open in May”'],
  ],
  [
    'Jane Hale added that she and Lund agreed that “it should open”. Peter Lund nodded.',
    [`${HALE}|she`, LUND],
    ['Jane Hale: “it should open”'],
  ],
  [
    '“It opens in May,” Patrick Connolly began.',
    ['Patrick Connolly|Connolly'],
    ['Patrick Connolly: “It opens in May,”'],
  ],
  [
    '“It opens in May,” minister of ports and roads Jane Hale says.',
    [HALE],
    ['Jane Hale: “It opens in May,”'],
  ],
  [
    'Lauren Vell from River Justice in Dorling says: “It opens in May.”',
    ['Lauren Vell'],
    ['Lauren Vell: “It opens in May.”'],
  ],
  [
    'Lund was known for “being in charge of everything”, said another engineer at the works, former town adviser Jane Hale. Peter Lund left.',
    [HALE, LUND],
    ['Jane Hale: “being in charge of everything”'],
  ],
  [
    'Jane Hale condemned what she called a “brazen theft of land”.',
    [`${HALE}|she`],
    ['Jane Hale: “brazen theft of land”'],
  ],
  [
    'Worried by the cost that Peter Lund named, Jane Hale left early, saying: “Not with me.”',
    [HALE, LUND],
    ['Jane Hale: “Not with me.”'],
  ],
  [
    'Jane Hale spoke of a class called “Lamps for Beginners” at the school.',
    [HALE],
    ['(not speech): “Lamps for Beginners”'],
  ],
  [
    '“We start in May,” said Jane Hale, an engineer.\n\n“Nobody in this town will stop us now.”',
    [HALE],
    ['Jane Hale: “We start in May,”', 'Jane Hale: “Nobody in this town will stop us now.”'],
  ],
  [
    'The bridge is “safe,” Jane Hale said, and “cheap,” Peter Lund said.',
    [HALE, LUND],
    ['Jane Hale: “safe,”', 'Peter Lund: “cheap,”'],
  ],
  [
    'It was an odd day. “Nobody in this town will stop us now.”',
    [HALE],
    ['—: “Nobody in this town will stop us now.”'],
  ],
]);

table('headlines take the speaker of the words they repeat', [
  [
    'Dorling bridge ‘a gift to all’\n\n“The bridge is a gift to all of us,” Jane Hale said. It opens in May.',
    [HALE],
    ['Jane Hale: ‘a gift to all’', 'Jane Hale: “The bridge is a gift to all of us,”'],
  ],
  [
    'Jane Hale: bridge ‘a gift’\n\nThe engineer spoke on Monday. It was a cold day in Dorling.',
    [HALE],
    ['Jane Hale: ‘a gift’'],
  ],
]);

table('nouns of speech, and verbs that look like nouns', [
  [
    'The town checked Jane Hale’s claim that there had been “hundreds of leaks”.',
    [HALE],
    ['Jane Hale: “hundreds of leaks”'],
  ],
  [
    'Jane Hale left. The town checked her claim that there had been “hundreds of leaks”.',
    [`${HALE}|her`],
    ['Jane Hale: “hundreds of leaks”'],
  ],
  [
    'The Dorling Times reports:\n\n“It opens in May, at long last.”',
    [],
    ['organisation The Dorling Times: “It opens in May, at long last.”'],
  ],
  [
    '“It opens in May,” the letter reads. “Be there.”',
    [],
    ['organisation the letter: “It opens in May,”', 'organisation the letter: “Be there.”'],
  ],
  [
    'Jane Hale said late-night tweets about the bridge were “cheap and cruel”.',
    [HALE],
    ['Jane Hale: “cheap and cruel”'],
  ],
]);
