import type { Span } from '../reading.ts';
import { classAt, isWordClass } from '../text/chars.ts';
import { sentences } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { roleOf } from './pronouns/roles.ts';
import { type Antecedent, fitness, type Target } from './pronouns/score.ts';
import { pronounAt } from './pronouns/targets.ts';

/** Below this neither name fits. */
const NOBODY = -3.9;

/**
 * Does the pronoun mean name A, name B or neither? Both names are taken to fit its gender.
 * The question of the GAP corpus (Webster et al. 2018).
 */
export function whoIsMeant(text: string, pronoun: Span, a: Span, b: Span): 'A' | 'B' | 'neither' {
  const tokens = tokenize(text);
  const at = tokens.findIndex((token) => token.start <= pronoun.start && token.end > pronoun.start);
  const form = at < 0 ? null : pronounAt(tokens, at);
  if (!form) return 'neither';
  const all = sentences(text, tokens);
  const sentenceAt = (i: number) => all.findIndex((s) => i >= s.first && i < s.last);
  const own = all[sentenceAt(at)];
  if (!own) return 'neither';
  const target: Target = {
    ...form,
    at,
    sentence: sentenceAt(at),
    paragraph: 0,
    from: own.first,
    to: own.last,
    speaking: false,
  };
  const antecedents = [a, b].flatMap((name, who) =>
    occurrences(tokens, text.slice(name.start, name.end)).map((first): Antecedent => {
      const last = first + tokenize(text.slice(name.start, name.end)).length - 1;
      const sentence = sentenceAt(first);
      const place = { tokens, from: all[sentence]?.first ?? 0, to: all[sentence]?.last ?? tokens.length };
      return {
        who,
        first,
        last,
        sentence,
        paragraph: 0,
        role: roleOf(place, first, last),
        pronoun: false,
        speaking: false,
      };
    }),
  );
  const best = [0, 1].map((who) =>
    Math.max(
      -99,
      ...antecedents
        .filter((m) => m.who === who)
        .map((m) =>
          fitness(
            tokens,
            target,
            m,
            antecedents.filter((o) => o.who !== who && o.first > m.last && o.first < at).length,
          ),
        ),
    ),
  ) as [number, number];
  if (Math.max(...best) < NOBODY) return 'neither';
  return best[0] >= best[1] ? 'A' : 'B';
}

/** First tokens of every place where the name, or its last word alone, stands. */
function occurrences(tokens: readonly Token[], name: string): number[] {
  const parts = tokenize(name).map((token) => token.text);
  const found: number[] = [];
  for (let i = 0; i + parts.length <= tokens.length; i++) {
    if (parts.every((part, k) => tokens[i + k]?.text === part) && isWordClass(classAt(parts[0] ?? '', 0)))
      found.push(i);
  }
  return found;
}
