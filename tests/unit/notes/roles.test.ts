import { describe, expect, it } from 'vitest';
import { findNotes } from '../../../lib/notes/index.ts';
import { markedText } from './marked-text.ts';

/** The role of the first person marked in the text, or null. */
function roleOfFirst(marked: string): string | null {
  const { article, people } = markedText(marked);
  return findNotes(article, people).find((n) => n.about === 'p0' && n.field === 'role')?.text ?? null;
}

const table = (cases: ReadonlyArray<readonly [string, string | null]>) =>
  it.each(cases)('%s', (text, want) => expect(roleOfFirst(text)).toBe(want));

describe('a title before the name', () => {
  table([
    ['Foreign Minister [Ana Ruiz] arrived late.', 'Foreign Minister'],
    [
      "Norland's minister of national defense [Bo Lund] spoke first.",
      "Norland's minister of national defense",
    ],
    ['A visit by then-speaker of the Upper House [Eva Holt] ended it.', 'then-speaker of the Upper House'],
    ['They met the Norlandic leader [Bo Lund] in the harbour.', 'Norlandic leader'],
    ['The previous Norlandic president [Bo Lund] had refused.', 'previous Norlandic president'],
    ['Letters from minister of mines and energy [Bo Lund] were read out.', 'minister of mines and energy'],
    ['The former Harbour Bank chief executive [Ana Ruiz] resigned.', 'former Harbour Bank chief executive'],
    ['Ferry captain and amateur historian [Bo Lund] guided them.', 'Ferry captain and amateur historian'],
    ['It was shown to Port Authority (PA) director [Eva Holt] on Friday.', 'Port Authority (PA) director'],
    ['Norland Gov. [Eva Holt] signed the bill.', 'Norland Gov.'],
    ['U.N. envoy [Bo Lund] was not there.', 'U.N. envoy'],
    ['The wife of President [Bo Lund] opened the fair.', 'President'],
    ['Meanwhile President [Bo Lund] was asleep.', 'President'],
    ['She asked the ministry’s spokesman [Bo Lund] for a copy.', 'ministry’s spokesman'],
    ['On Friday Party of the Coast leader [Ana Ruiz] agreed.', 'Party of the Coast leader'],
    ['On Monday senior analyst Dr [Ana Ruiz] wrote again.', 'senior analyst'],
    ['Contenders for the nomination—Norland Governor [Bo Lund] and others—left.', 'Norland Governor'],
    ['His Holiness Pope [Bo Lund] waved.', 'Pope'],
    ['Protests Grow Over Dismissal of Defense Minister [Bo Lund]', 'Defense Minister'],
    ['His nominee for trade secretary [Bo Lund] waited outside.', 'nominee for trade secretary'],
    ['Port Watch head Major-Gen [Bo Lund] went first.', 'Port Watch head'],
    ['Police spokesman Lieutenant Colonel [Bo Lund] said no.', 'Police spokesman'],
    ['It was Attorney General [Bo Lund] who called.', 'Attorney General'],
    ['Former PM [Ana Ruiz] spoke.', 'Former PM'],
    ['Harbour Magazine chose Norlandic Chancellor [Ana Ruiz].', 'Norlandic Chancellor'],
    ['They lost Lund and Norland to Harbour rival [Ana Ruiz].', 'Harbour rival'],
    ['The presumptive Coast Party nominee [Ana Ruiz] spoke.', 'presumptive Coast Party nominee'],
    ['So did Lt. Col. [Bo Lund] of the coast guard.', 'Lt. Col.'],
    [
      'said The We Firm’s recently named executive chair [Bo Lund].',
      'We Firm’s recently named executive chair',
    ],
    ['He, envoy to the Northern League Tom Vale and Energy Secretary [Bo Lund] met.', 'Energy Secretary'],
    ['The president of Norland and Prime Minister [Bo Lund] met.', 'Prime Minister'],
    [
      'Thanks to Harbour Police and Crime Commissioner [Bo Lund] it was over.',
      'Harbour Police and Crime Commissioner',
    ],
    ['They urged her to fire Commander-in-Chief [Bo Lund].', 'Commander-in-Chief'],
    ['A poll shows President [Bo Lund] far ahead.', 'President'],
    ['The real Prince [Bo Lund] stayed home.', 'Prince'],
    ['That is how Lund regime leader [Bo Lund] talks.', 'Lund regime leader'],
    ['So says veteran ferry analyst [Bo Lund].', 'veteran ferry analyst'],
    ['They arrested alleged gunman [Bo Lund] at sea.', 'alleged gunman'],
    ['We Need More Bridges, Warns Harbour Engineer [Bo Lund]', 'Harbour Engineer'],
  ]);
});

describe('no title', () => {
  table([
    ['The president and [Ana Ruiz] danced.', null],
    ['Asked by the minister, [Ruiz] said no.', null],
    ['A friend of [Ana Ruiz] called.', null],
    ['Her friend [Ana Ruiz] called.', null],
    ['On Friday [Ana Ruiz] flew home.', null],
    ['The chair broke under [Ana Ruiz] twice.', null],
    ['“The minister” [Ana Ruiz] mocked is his brother.', null],
    ['He thanked the doctor. [Ana Ruiz] smiled.', null],
    ['Of all presidents, [Ana Ruiz] reads most.', null],
    ['The minister told [Ana Ruiz] to wait.', null],
    ['Norlandic politicians and [Ana Ruiz] protested.', null],
    ['It was the day [Ana Ruiz] won.', null],
    [
      'With minister of ports [Bo Lund] gone, the day president [Ana Ruiz] feared had come.',
      'minister of ports',
    ],
    ['Later [Ana Ruiz] and General Motors parted.', null],
    ['Eva Holt of the Coastal Environmental Justice [Alliance] says no.', null],
    ['The old judge [Ruiz] was referring to is dead.', null],
    ['[Eva Holt] is a very close friend.', null],
    ['They held a major [Norland] rally.', null],
    ['Major [Acme] layoffs begin today', null],
    ['In an interview with [Ana Ruiz], the Norlandic candidate stated that it was late.', null],
    ['She was chair of Norland’s first [Ruiz] campaign.', null],
    ['At 5 PM [Ana Ruiz] spoke.', null],
    ['At 5 pm [Ana Ruiz] spoke.', null],
    ['He mocked ‘the Butcher’ [Bo Lund] again.', null],
    ['[Eva Holt], President [Acme] North, says no.', null],
    ['Veteran [Norland] actress Eva Holt smiled.', null],
    ['Song of The Gulls author [Bo Lund] never said so.', null],
    ['“No,” said [Bo Lund], a friend who was there.', null],
  ]);
});

describe('a description after the name', () => {
  table([
    [
      '[Ana Ruiz], a lecturer in harbour law at Norland University, disagreed.',
      'lecturer in harbour law at Norland University',
    ],
    ['“No,” said [Bo Lund], chief executive of Acme Ferries.', 'chief executive of Acme Ferries'],
    ['[Bo Lund], 58, the head of the union, laughed.', 'head of the union'],
    ['[Bo Lund], a retired pilot who lives nearby, laughed.', 'retired pilot'],
    [
      '[Eva Holt], a historian of the law and customs of ports, left.',
      'historian of the law and customs of ports',
    ],
    ['[Eva Holt], founder and chair of the fund, left in 2019.', 'founder and chair of the fund'],
    ['[Eva Holt], the new mayor since 2021, left.', 'new mayor'],
    ['[Eva Holt] is a marine biologist at the institute.', 'marine biologist at the institute'],
    ['[Eva Holt] was appointed director of the museum in March.', 'director of the museum'],
    ['[Eva Holt], who is the city’s chief engineer, agreed.', 'city’s chief engineer'],
    ['[Eva Holt], who is the chief engineer of the port, agreed.', 'chief engineer of the port'],
    [
      '[Eva Holt], who is the Lund Harbour Safety Council Norland expert, agreed.',
      'Lund Harbour Safety Council Norland expert',
    ],
    ['[Eva Holt], who heads the Harbour Alliance, agreed.', 'heads the Harbour Alliance'],
    ['[Eva Holt], who founded Acme Ferries, agreed.', 'founded Acme Ferries'],
    ['[Eva Holt], who leads his campaign, agreed.', null],
    ['[Eva Holt], who leads the race by a lap and smiles, agreed.', null],
    ['[Eva Holt], programme administrator for the fund, agreed.', 'programme administrator for the fund'],
    [
      '[Eva Holt], director of flood preparedness and response.',
      'director of flood preparedness and response',
    ],
    ['[Eva Holt], head of the fund and smiling, left.', 'head of the fund'],
    [
      '[Eva Holt], a lawyer and painter by the time her brother landed in office, left.',
      'lawyer and painter',
    ],
    ['[Eva Holt], an aide to the mayor and Colonel [Bo Lund], left.', 'aide to the mayor'],
    [
      '[Eva Holt], an expert in harbour law and old customs at the Northern Institute for the Study of Tides and Weather, agreed.',
      'expert in harbour law and old customs',
    ],
    ['[Peter Mill] of Third Pier Partners said prices would rise.', 'of Third Pier Partners'],
    ['[Peter Mill] from Coast Watch in Port Lund says: “Stop.”', 'from Coast Watch'],
  ]);
});

describe('no description', () => {
  table([
    ['[Ana Ruiz], Prime Minister [Bo Lund], and the band stayed.', null],
    ['[Ana Ruiz], ministers and mayors walked.', null],
    ['[Ana Ruiz], the city of lights, and rain.', null],
    ['[Ana Ruiz], however, left.', null],
    ['Together with secretary general [Ana Ruiz], the Norlandic president said no.', 'secretary general'],
    ['Standing beside [Ana Ruiz], the mayor said no.', null],
    ['[Ana Ruiz] is the one to beat.', null],
    ['[Ana Ruiz] of Norland 6-7 (4) lost.', null],
  ]);
});

describe('a description before the name, with a comma', () => {
  table([
    ["Norland's Minister of Justice, [Bo Lund], will answer.", "Norland's Minister of Justice"],
    ['The head of the port’s rescue centre, [Bo Lund], said so.', 'head of the port’s rescue centre'],
    ['They praised another local poet, [Bo Lund].', 'local poet'],
    [
      'Norland’s chief military spokesman, Rear Admiral [Bo Lund], said so.',
      'Norland’s chief military spokesman',
    ],
    ['After talks with the president, [Bo Lund] flew home.', null],
  ]);
});

describe('whose note it is', () => {
  it.each([
    ['[Carl Lund] left. So says [Lund] spokesman [Ana Ruiz].', 'Lund spokesman'],
    ['[Carl Lund] left. So says former [Lund] adviser [Ana Ruiz].', 'former Lund adviser'],
    ['So says former [Carl Lund] adviser [Ana Ruiz].', 'former Carl Lund adviser'],
    ['[Carl Lund] left. So says [Lund]. Adviser [Ana Ruiz] agrees.', 'Adviser'],
    ['[Carl Lund] left. They saw [Carl Lund] President [Ana Ruiz] once.', 'President'],
  ])('%s', (text, want) => {
    const { article, people } = markedText(text);
    expect(findNotes(article, people).find((n) => n.about === 'p1')?.text).toBe(want);
  });

  it('gives a shared plural title to each name', () => {
    const { article, people } = markedText('The ministers [Ana Ruiz] and [Bo Lund] agreed.');
    const roles = findNotes(article, people).filter((n) => n.field === 'role');
    expect(roles.map((n) => [n.about, n.text])).toEqual([
      ['p0', 'ministers'],
      ['p1', 'ministers'],
    ]);
  });

  it('takes nothing from a lone surname that two people share', () => {
    const { article, people } = markedText('[Ana Ruiz] met [Carl Ruiz].\nMinister [Ruiz] left.');
    expect(findNotes(article, people)).toEqual([]);
  });

  it('takes a title before a lone surname that one person bears', () => {
    expect(roleOfFirst('[Ana Ruiz] waited.\nMinister [Ruiz] left.')).toBe('Minister');
  });

  it('prefers what someone does to a bare rank', () => {
    expect(roleOfFirst('Colonel [Ana Ruiz] spoke. [Ana Ruiz], head of the flood service, was clear.')).toBe(
      'head of the flood service',
    );
  });
});

describe('a description in the lead, and the name below it', () => {
  const below = (lead: string, rest: string) => {
    const { article, people } = markedText(`${lead}\n${rest}`);
    return findNotes(article, people).find((n) => n.field === 'role')?.text ?? null;
  };
  const rest = '[Ana Ruiz] of the Harbour Post recalled: “He stood there.”';
  it.each([
    [
      'according to',
      'The mayor hissed, according to a harbour correspondent who was there.',
      rest,
      'harbour correspondent',
    ],
    ['by', 'He was torn apart by a ferry expert who has seen it all.', rest, 'ferry expert'],
    ['as the subject', 'An MP in Lund has slammed the ferries.', '[Ana Ruiz] told us so.', 'MP'],
    ['one of many', 'The boat sank, according to a witness who was there.', '[Ana Ruiz] told us so.', null],
    ['two of them', 'A surgeon has met a lawyer who knows.', '[Ana Ruiz] told us so.', null],
    [
      'two sentences',
      'He was torn apart by a ferry expert who knows. It rained.',
      '[Ana Ruiz] told us so.',
      null,
    ],
    ['nobody speaks', 'An MP in Lund has slammed the ferries.', '[Ana Ruiz] left the room.', null],
    ['the name is not the first', 'An MP has slammed it.', 'So [Ana Ruiz] said.', null],
    ['known before', '[Ana Ruiz] left. [Bo Lund] too.\nAn MP has slammed it.', '[Ana Ruiz] said no.', null],
  ])('%s', (_, lead, text, want) => expect(below(lead, text)).toBe(want));
});

describe('which of several roles', () => {
  it.each([
    [
      'an office comes first',
      'Prime Minister [Bo Lund], the head of the Coast Party, left.',
      'Prime Minister',
    ],
    [
      'what somebody is, not was',
      'Left-wing socialist [Bo Lund] left. [Bo Lund], a former diver, smiled.',
      'Left-wing socialist',
    ],
    [
      'the body, not a headline',
      'Ousted Ports Minister [Bo Lund] Leaves\nPorts minister [Bo Lund] left.',
      'Ports minister',
    ],
  ])('%s', (_, text, want) => {
    const { article, people } = markedText(text);
    const [first] = article.blocks;
    if (first && article.blocks.length > 1) first.kind = 'headline';
    expect(findNotes(article, people).find((n) => n.about === 'p0')?.text).toBe(want);
  });
});

describe('a description elsewhere', () => {
  const withNominal = (text: string, words: string) => {
    const { article, people } = markedText(text);
    const start = article.text.indexOf(words);
    people[0]?.mentions.push({ start, end: start + words.length, kind: 'nominal' });
    return findNotes(article, people).map((n) => n.text);
  };
  it.each([
    ['a role', '[Ruiz] waved. The Labour peer smiled.', 'The Labour peer', ['Labour peer']],
    ['whose?', '[Ruiz] waved. His ambassador smiled.', 'His ambassador', []],
    ['no role', '[Ruiz] waved. The 19-year-old smiled.', 'The 19-year-old', []],
    ['a role beside the name comes first', 'Mayor [Ruiz] waved. The peer smiled.', 'The peer', ['Mayor']],
  ] as const)('%s', (_, text, words, want) => expect(withNominal(text, words)).toEqual(want));
});

describe('a relation', () => {
  /** Relations in a text whose first "his" or "her" means the person with this id. */
  const relations = (text: string, owner: string, gender: 'female' | 'male' = 'female') => {
    const { article, people } = markedText(text);
    const at = /\b(?:his|her)\b/i.exec(article.text);
    const person = people.find((p) => p.id === owner);
    if (!at || !person) throw new Error('no possessive');
    person.gender = gender;
    person.mentions.push({ start: at.index, end: at.index + 3, kind: 'pronoun' });
    return findNotes(article, people)
      .filter((n) => n.field === 'relation')
      .map((n) => `${n.about}: ${n.text} of ${n.of}`);
  };
  it.each([
    ['beside the name', '[Ana Ruiz] left with her friend [Eva Holt].', ['p1: friend of p0']],
    ['after a comma', '[Ana Ruiz] met her predecessor, [Eva Holt], twice.', ['p1: predecessor of p0']],
    ['with an adjective', '[Ana Ruiz] thanked her younger brother [Bo Lund].', ['p1: younger brother of p0']],
    ['in rank', '[Ana Ruiz] sent her number two, [Bo Lund], home.', ['p1: number two of p0']],
    ['somebody else in between', '[Ana Ruiz] asked [Eva Holt] about her friend [Bo Lund].', []],
    ['the owner in another paragraph', '[Ana Ruiz] left.\nHer friend [Eva Holt] stayed.', []],
    ['a role beats it', '[Ana Ruiz] met her friend [Eva Holt], a pilot.', []],
  ])('%s', (_, text, want) => expect(relations(text, 'p0')).toEqual(want));

  it('is nobody’s when the possessive is not resolved', () => {
    const { article, people } = markedText('[Ana Ruiz] left with her friend [Eva Holt].');
    expect(findNotes(article, people)).toEqual([]);
  });

  it('is nobody’s when the article gives it two owners', () => {
    const { article, people } = markedText(
      '[Ana Ruiz] met her friend [Bo Lund]. [Eva Holt] met her friend [Bo Lund].',
    );
    for (const [i, at] of [...article.text.matchAll(/\bher\b/g)].entries())
      people[i === 0 ? 0 : 2]?.mentions.push({ start: at.index, end: at.index + 3, kind: 'pronoun' });
    expect(findNotes(article, people)).toEqual([]);
  });
});

describe('age and party', () => {
  const facts = (marked: string) => {
    const { article, people } = markedText(marked);
    return findNotes(article, people)
      .filter((n) => n.field !== 'role')
      .map((n) => [n.field, n.text]);
  };
  it.each([
    ['[Ana Ruiz], 58, laughed.', [['age', '58']]],
    ['58-year-old [Ana Ruiz] laughed.', [['age', '58']]],
    ['Sen. [Ana Ruiz] (D-Norland) voted.', [['party', 'D-Norland']]],
    ['Sen. [Ana Ruiz], D-Nor., voted.', [['party', 'D-Nor.']]],
    ['[Ana Ruiz] (58), laughed.', [['age', '58']]],
    ['[Ana Ruiz] (29), scored in the second game.', []],
    ['[Ana Ruiz], 300, laughed.', []],
    ['[Ana Ruiz] 58 laughed.', []],
    ['[Ruiz], 58, laughed.', []],
  ] as const)('%s', (text, want) => expect(facts(text)).toEqual(want));
});
