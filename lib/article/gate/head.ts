import { STRING } from './result-types.ts';

/** What a body's class says where a site's software writes the kind of page into it. */
const SINGLE = 'single article post story';
const FRONT = 'home front archive category page-template forum product';

/**
 * How many metas the head has, whether there is a version for quick news readers, the type of page, the class of the body,
 * with bars between. Whatever namespace the page is in. Asked for as one string: with the first element that a script
 * takes in its hand, all that elements can do is made ready for it, and that alone costs more than this question.
 */
const QUESTION =
  'concat(count(/*/*[1]/*[@content]),"|",count(/*/*[1]/*[@rel="amphtml"]),"|",/*/*[1]/*[@property="og:type"]/@content,"|",/*/*[2]/@class)';

/** The signals of a document's head and of the classes of its body, as in `HEAD_SIGNALS`. */
export function headSignals(document: Document): number[] {
  const answer = document.evaluate(QUESTION, document, null, STRING).stringValue.toLowerCase().split('|');
  const type = answer[2]?.trim() ?? '';
  const body = answer[3] ?? '';
  const story = type.includes('article') || type.startsWith('news');
  return [
    Number(story),
    Number(type !== '' && !story),
    hasAny(body, SINGLE),
    hasAny(body, FRONT),
    Math.min(Number(answer[0]), 60) / 60,
    Math.min(Number(answer[1]), 1),
  ];
}

function hasAny(names: string, some: string): number {
  return Number(names !== '' && some.split(' ').some((name) => names.includes(name)));
}
