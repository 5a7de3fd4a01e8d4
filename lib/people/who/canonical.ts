import type { Cluster } from './cluster.ts';
import type { NameMention } from './mentions.ts';
import { isSingle } from './name.ts';

/** The name to show, and the other ways the article writes it. */
export interface ShownName {
  name: string;
  /** Shorter and longer forms that are spelled alike. */
  alsoCalled: string[];
  /** Same form, other spelling. */
  alsoSpelled: string[];
}

/**
 * The fullest form in the spelling that most mentions use; captions and headlines count for little, because that is where
 * misspellings and capitals stand.
 */
export function showName(cluster: Cluster): ShownName {
  const familyWeight = weigh(cluster.mentions, ({ name }) => name.parts.at(-1) as string);
  const forms = weigh(cluster.mentions, ({ name }) => withSpaces(name.text));
  const mentionOf = new Map(cluster.mentions.map((mention) => [withSpaces(mention.name.text), mention]));
  const hasFull = cluster.mentions.some(({ name }) => !isSingle(name.parts));
  const rank = (form: string): number[] => {
    const mention = mentionOf.get(form) as NameMention;
    return [
      hasFull && isSingle(mention.name.parts) ? 0 : 1,
      isShouted(form) ? 0 : 1,
      familyWeight.get(mention.name.parts.at(-1) as string) ?? 0,
      forms.get(form) ?? 0,
      mention.name.parts.length,
    ];
  };
  const ordered = [...forms.keys()].sort((a, b) => compare(rank(b), rank(a)));
  const best = ordered[0] as string;
  const name = isShouted(best) ? titleCase(best) : best;
  const others = ordered.slice(1).filter((form) => form.toLowerCase() !== name.toLowerCase());
  const bestParts = new Set((mentionOf.get(best) as NameMention).name.parts);
  const isSpelledAlike = (form: string) => {
    const { parts } = (mentionOf.get(form) as NameMention).name;
    return isSingle(parts)
      ? parts.every((part) => bestParts.has(part))
      : parts.some((part) => bestParts.has(part)) && bestParts.has(parts.at(-1) as string);
  };
  return {
    name,
    alsoCalled: others.filter(isSpelledAlike),
    alsoSpelled: others.filter((form) => !isSpelledAlike(form)),
  };
}

function withSpaces(text: string): string {
  return text.replace(/\u00ad/g, '');
}

function weigh(
  mentions: readonly NameMention[],
  keyOf: (mention: NameMention) => string,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const mention of mentions) {
    const weight = mention.block === 'caption' || mention.block === 'headline' ? 1 : 4;
    weights.set(keyOf(mention), (weights.get(keyOf(mention)) ?? 0) + weight);
  }
  return weights;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return 0;
}

function isShouted(form: string): boolean {
  return form.length > 3 && form === form.toUpperCase() && form !== form.toLowerCase();
}

function titleCase(form: string): string {
  return form
    .toLowerCase()
    .replace(/(^|[\s\-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
