import { describe, expect, it } from 'vitest';
import {
  COMMON_WORD,
  COUNTRY,
  DICTIONARY,
  flagsOf,
  LAST_NAME,
  ORGANISATION,
} from '../../../lib/people/lexicon.ts';
import { nameAfterTitles } from '../../../lib/people/tagger/after-titles.ts';
import { addOpinion, collectOpinions } from '../../../lib/people/tagger/agreement.ts';
import { crowds } from '../../../lib/people/tagger/crowds.ts';
import { joinNames } from '../../../lib/people/tagger/joins.ts';
import { LABEL_COUNT, LABELS } from '../../../lib/people/tagger/labels.ts';
import { namesakes } from '../../../lib/people/tagger/namesakes.ts';
import { isNoPerson } from '../../../lib/people/tagger/no-people.ts';
import { placesByCompany } from '../../../lib/people/tagger/places.ts';
import { propagateSurnames } from '../../../lib/people/tagger/propagate.ts';
import { namesOfSubjects } from '../../../lib/people/tagger/subjects.ts';
import type { Entity, TaggedText } from '../../../lib/people/tagger/tag.ts';
import { readWords } from '../../../lib/people/tagger/words.ts';
import { sentences as splitSentences } from '../../../lib/text/sentences.ts';
import { tokenize } from '../../../lib/text/tokens.ts';
import { lexiconOf } from './model.ts';

/** A text whose names stand in brackets after P, O or L, as the model might have labelled it. */
function taggedAs(marked: string): TaggedText {
  const types = { P: 'PER', O: 'ORG', L: 'LOC' } as const;
  const spans: { start: number; end: number; type: Entity['type'] }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([POL]):([^\]]+)\]/g)) {
    text += marked.slice(at, match.index);
    const name = match[2] as string;
    spans.push({
      start: text.length,
      end: text.length + name.length,
      type: types[match[1] as 'P' | 'O' | 'L'],
    });
    text += name;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  const words = readWords(tokens, sentences, lexiconOf({}));
  const entities = spans.map(({ start, end, type }) => ({
    first: tokens.findIndex((token) => token.end > start),
    last: tokens.findIndex((token) => token.end >= end) + 1,
    type,
  }));
  return { text, tokens, sentences, words, entities };
}

function show({ text, tokens }: TaggedText, entities: readonly Entity[]): string[] {
  return entities.map(
    ({ first, last, type }) => `${type} ${text.slice(tokens[first]?.start, tokens[last - 1]?.end)}`,
  );
}

describe('a second look', () => {
  const { words } = taggedAs('Vance left. The firm paid Vance. Vance smiled.');
  const places = words.lower.flatMap((word, i) => (word === 'vance' ? [i] : []));
  const labelled = (...names: (typeof LABELS)[number][]) => {
    const labels = new Uint8Array(words.count);
    names.forEach((name, k) => {
      labels[places[k] as number] = LABELS.indexOf(name);
    });
    return labels;
  };
  const scoresAfter = (labels: Uint8Array, i: number) => {
    const scores = new Int32Array(LABEL_COUNT);
    const heard = addOpinion(words, collectOpinions(words, labels), labels[i] as number, i, scores, 0);
    return { heard, person: scores[LABELS.indexOf('U-PER')], firm: scores[LABELS.indexOf('U-ORG')] };
  };

  it('hears the other occurrences of a word, not this one', () => {
    const labels = labelled('U-ORG', 'U-PER', 'U-PER');
    const { heard, person, firm } = scoresAfter(labels, places[0] as number);
    expect(heard).toBe(true);
    expect(person).toBeGreaterThan(0);
    expect(firm).toBe(0);
  });

  it('hears nothing where there is no other', () => {
    const labels = labelled('U-ORG', 'U-PER', 'U-PER');
    const the = words.lower.indexOf('the');
    expect(scoresAfter(labels, the).heard).toBe(false);
    expect(scoresAfter(labels, words.lower.indexOf('paid')).heard).toBe(false);
  });
});

describe('surnames over the document', () => {
  it('are the person of the full name, whatever was seen in them alone', () => {
    const tagged = taggedAs('[P:Orla Vance] left. [O:Vance] smiled. [O:Vance] ate. [L:Vance] slept.');
    expect(show(tagged, propagateSurnames(tagged))).toEqual([
      'PER Orla Vance',
      'PER Vance',
      'PER Vance',
      'PER Vance',
    ]);
  });
});

describe('nameAfterTitles', () => {
  it.each<[string, string[]]>([
    ['They asked Mrs. White about it.', ['PER White']],
    ['They asked Mr [O:Field] about it.', ['PER Field']],
    ['They asked President Sukirno about it.', ['PER Sukirno']],
    ['They asked President [O:Field] about it.', ['ORG Field']],
    ['They asked President Sukirno Hall about it.', []],
    ['They asked the president about Sukirno.', []],
    ['They asked Vice President Minister.', []],
    ['Court Asks Mrs. White About Missing Field', []],
  ])('%s', (marked, want) => {
    const tagged = taggedAs(marked);
    expect(show(tagged, nameAfterTitles(tagged, tagged.entities))).toEqual(want);
  });
});

describe('joinNames', () => {
  it.each<[string, string[]]>([
    ['[P:Yousef Al-Harbi] [P:Al-Sabbagh] spoke.', ['PER Yousef Al-Harbi Al-Sabbagh']],
    ['[P:Fahd] bin [P:Turki] spoke.', ['PER Fahd bin Turki']],
    ['[P:Fahd] [P:bin Turki] spoke.', ['PER Fahd bin Turki']],
    ['[P:Orla Vance] [P:Lars Holm] spoke.', ['PER Orla Vance', 'PER Lars Holm']],
    ['[P:Fahd], [P:Al-Harbi] and others spoke.', ['PER Fahd', 'PER Al-Harbi']],
    ['[O:Brannick] [P:Al-Harbi] spoke.', ['ORG Brannick', 'PER Al-Harbi']],
    ['They met Orla [P:al-Harbi].', ['PER Orla al-Harbi']],
    ['They met General [P:al-Harbi].', ['PER al-Harbi']],
    ['They met Orla [P:Al-Harbi].', ['PER Al-Harbi']],
    ['A grandson of [P:Lars Holm] III spoke.', ['PER Lars Holm III']],
    ['Then [P:Lars Holm] Jr. spoke.', ['PER Lars Holm Jr.']],
    ['They met [P:Orla] [O:II Brannick].', ['PER Orla', 'ORG II Brannick']],
    ['[O:Brannick] II is a ship.', ['ORG Brannick']],
    ['They saw a woman called [P:Orla Lo] Piano Holm standing there.', ['PER Orla Lo Piano Holm']],
    ['They saw [P:Orla Lo] there.', ['PER Orla Lo']],
    ['They saw [P:Al] Holm there.', ['PER Al']],
    ['LATER [P:LARS HOLM] II SPOKE UP.', ['PER LARS HOLM']],
  ])('%s', (marked, want) => {
    const tagged = taggedAs(marked);
    expect(show(tagged, joinNames(tagged, tagged.entities))).toEqual(want);
  });
});

describe('namesOfSubjects', () => {
  it.each<[string, string[]]>([
    ['Sukirno was first elected in May.', ['PER Sukirno']],
    ['Sukirno was subsequently married.', ['PER Sukirno']],
    ['Sukirno subsequently died.', []],
    ['Sukirnos were married in May.', []],
    ['Nobody was married in May.', []],
    ['Sukirno was first built in May.', []],
    ['Sukirno Hall was elected in May.', []],
    ['In May Sukirno was elected.', []],
    ['[O:Sukirno] was elected in May.', ['ORG Sukirno']],
    ['he was elected in May.', []],
    ['I was elected in May.', []],
    ['Sukirno was, is', []],
    ['SUKIRNO WAS ELECTED IN MAY', []],
  ])('%s', (marked, want) => {
    const tagged = taggedAs(marked);
    expect(show(tagged, namesOfSubjects(tagged, tagged.entities))).toEqual(want);
  });

  it.each([
    ['Norway', COUNTRY],
    ['She', COMMON_WORD],
    ['Fortune', DICTIONARY],
    ['Brannick', ORGANISATION],
  ])('leaves %s alone, which a list knows', (word, flags) => {
    const tagged = taggedAs(`${word} was elected in May.`);
    tagged.words.flags[0] = flags;
    expect(namesOfSubjects(tagged, tagged.entities)).toEqual([]);
  });
});

describe('placesByCompany', () => {
  const places = (marked: string) => {
    const tagged = taggedAs(marked);
    const found = placesByCompany(tagged, tagged.entities);
    const words = tagged.tokens.filter((_, i) => found.has(tagged.words.low[i] as number));
    return [...new Set(words.map(({ text }) => text))];
  };

  it.each<[string, string, string[]]>([
    [
      'again and again “in”',
      'A base in [P:Holm] fell. Shops in [P:Holm] shut. They left [P:Holm].',
      ['Holm'],
    ],
    ['once only', 'A base in [P:Holm] fell. They left [P:Holm].', []],
    ['trust in a person', 'Trust in [P:Holm] fell. Faith in [P:Holm] fell, too.', []],
    ['what a person has', 'Rooms in [P:Holm]’s house were cold. A clock in [P:Holm]’s hall stood.', []],
    ['a full name elsewhere', '[P:Ida Holm] left. Shops in [P:Holm] shut. A base in [P:Holm] fell.', []],
    ['seldom', `A base in [P:Holm] fell. Shops in [P:Holm] shut. ${'They saw [P:Holm]. '.repeat(12)}`, []],
  ])('%s', (_name, marked, want) => expect(places(marked)).toEqual(want));
});

describe('namesakes', () => {
  const kept = (marked: string) => {
    const tagged = taggedAs(marked);
    const isNamesake = namesakes(tagged);
    return tagged.entities
      .filter((entity) => !isNamesake(entity))
      .map((entity) => show(tagged, [entity]).join(''));
  };

  it.each<[string, string[]]>([
    ['Hurricane [P:Ida] made landfall. [P:Ida] killed two. [P:Peter Lund] fled.', ['PER Peter Lund']],
    ['[P:Storm Ida] brought rain.', []],
    ['In hurricanes [P:Ida], [P:Jan] and [P:Otto] the wind tore roofs. [P:Otto] was worst.', []],
    ['[P:Storm Lund] sang. [P:Lund] smiled.', ['PER Storm Lund', 'PER Lund']],
    ['They cited [P:Holm] v. [P:Lund] again.', []],
    ['On court: [P:Holm] v [P:Lund] at noon.', ['PER Holm', 'PER Lund']],
    ['They live in [P:Holm] County near [P:Ida Lund] Street.', []],
    ['[P:Ida Lund] Awards nobody anything.', []],
    ['IDA [P:LUND] AWARDS NOBODY ANYTHING', ['PER LUND']],
    ['said [P:Jane Hale], [P:R-Holm], on Monday', ['PER Jane Hale']],
    ['At [P:Bar42 N. Clark] they ate.', []],
    ['First came [P:Jessica Holm8] and won.', ['PER Jessica Holm8']],
  ])('%s', (marked, want) => expect(kept(marked)).toEqual(want));
});

describe('crowds', () => {
  const lexicon = lexiconOf({
    hostage: DICTIONARY,
    gunman: DICTIONARY,
    wood: DICTIONARY,
    woods: LAST_NAME | DICTIONARY,
    story: DICTIONARY,
  });
  const kept = (marked: string, surnames: string[] = []) => {
    const tagged = taggedAs(marked);
    for (const [i, word] of tagged.words.lower.entries()) tagged.words.flags[i] = flagsOf(lexicon, word);
    const known = new Set(
      [...tagged.words.low].filter((_, i) => surnames.includes(tagged.words.lower[i] ?? '')),
    );
    const isCrowd = crowds(tagged, lexicon, known);
    return tagged.entities
      .filter((entity) => !isCrowd(entity))
      .map((entity) => show(tagged, [entity]).join(''));
  };

  it.each<[string, string[]]>([
    ['[P:Hostages] died in May.', []],
    ['[P:Gunmen] fled. [P:Stories] spread.', []],
    ['[P:Woods] died in May.', ['PER Woods']],
    ['In May [P:Hostages] died.', ['PER Hostages']],
    ['[P:Ida Hostages] died in May.', ['PER Ida Hostages']],
    ['[P:Hostag] died in May.', ['PER Hostag']],
    ['[P:Wood-story] came in May.', []],
    ['[P:Wood-Marie] came in May.', ['PER Wood-Marie']],
    ['In May [P:Glass-story] lights help.', []],
    ['In May [P:Jin-young] came.', ['PER Jin-young']],
    ['In May [P:Glass-Story] came.', ['PER Glass-Story']],
  ])('%s', (marked, want) => expect(kept(marked)).toEqual(want));

  it('keeps who is named in full elsewhere', () => {
    expect(kept('[P:Hostages] died in May.', ['hostages'])).toEqual(['PER Hostages']);
  });
});

describe('isNoPerson', () => {
  it.each<[string, boolean]>([
    ['They asked the [P:NRB] about it.', true],
    ['They asked [P:JFK] about it.', false],
    ['They Asked the [P:NRB] About Missing Field', true],
    ['THEY ASKED [P:HOLM] ABOUT MISSING FIELD', false],
    ['They asked [P:HarbourAid] about it.', true],
    ['They asked [P:McHarbour] about it.', false],
    ['They asked [P:FitzHarbour] about it.', false],
    ['It was lost in the [P:Holm] War of 1611.', true],
    ['It was lost when [P:Holm] went to war.', false],
    ['Voters Ask What [P:Holm] Bill Will Cost Them', false],
    ['They sailed to [P:Orla Holm Island] in May.', true],
    ['They sailed with [P:Orla Holm] in May.', false],
    ['They joined [P:Christian Solidarity] in May.', true],
    ['Ministers of [P:S. Korea] met in May.', true],
    ['MINISTERS OF [P:N KOREA] MET IN MAY', true],
    ['They asked [P:S. Holm] in May.', false],
    ['[P:Democratic] candidate Ida Holm spoke.', true],
    ['The Justice [P:Department] charged him.', true],
    ['They asked [P:Ida Union] in May.', false],
  ])('%s', (marked, want) => {
    const tagged = taggedAs(marked);
    expect(isNoPerson(tagged, tagged.entities[0] as Entity)).toBe(want);
  });
});
