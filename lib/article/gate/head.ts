/** What a body's class says where a site's software writes the kind of page into it. */
const SINGLE = 'single article post story';
const FRONT = 'home front archive category page-template forum product';

/** Of an XPath result: `XPathResult` itself would have to be made ready first. */
const STRING = 2;

/**
 * A line each: the type of page, the class of the body, how many metas the head has, whether there is a version for quick
 * news readers. Whatever namespace the page is in. Asked for as one string: with the first element that a script takes in
 * its hand, all that elements can do is made ready for it, and that alone costs more than this question.
 */
const QUESTION =
  'concat(normalize-space(/*/*[1]/*[@property="og:type"]/@content),"\n",normalize-space(/*/*[2]/@class),"\n",count(/*/*[1]/*[@content]),"\n",count(/*/*[1]/*[@rel="amphtml"]))';

/** The signals of a document's head and of the classes of its body, as in `HEAD_SIGNALS`. */
export function headSignals(document: Document): number[] {
  const answer = document.evaluate(QUESTION, document, null, STRING).stringValue.toLowerCase();
  const [type = '', body = '', metas, amp] = answer.split('\n');
  const story = type.includes('article') || type.startsWith('news');
  return [
    Number(story),
    Number(type !== '' && !story),
    hasAny(body, SINGLE),
    hasAny(body, FRONT),
    Math.min(Number(metas), 60) / 60,
    Math.min(Number(amp), 1),
  ];
}

function hasAny(names: string, some: string): number {
  if (names) for (const name of some.split(' ')) if (names.includes(name)) return 1;
  return 0;
}
