import type { Attribution } from './attribute.ts';
import type { Word } from './outline.ts';

/** Above this the words in marks quote nobody. */
const SCARE = 1.7;

/** Is this somebody's speech, or a title, a term, a nickname, a word held at arm's length? */
export function isSpeech({ setting, clue }: Attribution): boolean {
  const { outline, words: length, quote, at } = setting;
  const quotation = outline.quotations[quote] as (typeof outline.quotations)[number];
  const inner = outline.text.slice(quotation.inner.start, quotation.inner.end);
  const before = outline.words.slice(Math.max(setting.sentence.first, at - 5), at);
  let score = 0;
  if (length <= 5) score += 1;
  if (length <= 2) score += 0.7;
  if (length >= 8) score -= 2.5;
  if (/[,.?!]$/.test(inner) && length > 5) score -= 1;
  if (introducesName(before)) score += 1.2;
  const capitals = inner.match(/(?<![\p{L}\p{N}’'])\p{Lu}/gu)?.length ?? 0;
  const content = inner.match(/(?<![\p{L}\p{N}’'])\p{L}{4,}/gu)?.length ?? 0;
  if (length >= 2 && length <= 9 && capitals >= Math.max(2, content) && !/[?!]$/.test(inner)) score += 1.6;
  if (
    length <= 3 &&
    /^(?:the|a|an|its|their|his|her|this|these|those|of|for)$/.test(before.at(-1)?.lower ?? '')
  )
    score += 0.6;
  const sure = clue?.score ?? 0;
  score -= sure >= 85 ? 2.2 : sure >= 70 ? 1.2 : sure >= 60 ? 0.8 : sure > 0 ? 0.2 : -1;
  if (quotation.single) score += length <= 3 ? 1.1 : 0.3;
  if (clue?.rule === 'cue-sentence') score += 0.2;
  if (clue?.rule === 'sentence-subject') score += 0.4;
  return score <= SCARE;
}

const NAMING =
  /^(?:called|named|titled|entitled|dubbed|nicknamed|book|film|movie|song|show|album|series|documentary|labeled|labelled|so-called|term|word|phrase|slogan|hashtag|headline|headlined|section|website|episode|on|ad|memoir|novel|single|magazine|column|play|program|programme|exhibit|exhibition|robot|team)$/;

function introducesName(before: readonly Word[]): boolean {
  const words = before.filter((word) => word.text !== ',' && word.text !== ':');
  const last = words.at(-1);
  if (!last) return false;
  if (NAMING.test(last.lower)) return true;
  return (
    /^[’']s$/.test(last.lower) &&
    /^(?:NBC|ABC|CBS|CNN|MSNBC|News|BBC|ITV|PBS|NPR)$/.test(words.at(-2)?.text ?? '')
  );
}
