import type { Span } from '../../reading.ts';
import { isCapitalised } from '../../text/chars.ts';
import { type Quotation, quotations } from '../../text/quotations.ts';
import { sentences } from '../../text/sentences.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { QUOTED } from './roles.ts';

/** The text outside quotation marks: a quotation is one token, and no sentence of its own is counted inside it. */
export interface ReporterText {
  text: string;
  tokens: Token[];
  quotations: Quotation[];
  /** Sentence number, first and last (exclusive) token of the sentence, and paragraph, by token. */
  sentence: number[];
  bounds: { from: number; to: number }[];
  paragraph: number[];
}

export function reporterText(text: string, blocks: readonly Span[]): ReporterText {
  const found = quotations(text, blocks);
  const tokens = withoutQuotations(tokenize(text), found);
  const ends = new Set(sentences(text, tokens).map((sentence) => sentence.last));
  const result: ReporterText = { text, tokens, quotations: found, sentence: [], bounds: [], paragraph: [] };
  let from = 0;
  let block = 0;
  tokens.forEach((token, i) => {
    while (block + 1 < blocks.length && (blocks[block + 1] as Span).start <= token.start) block++;
    result.sentence.push(result.bounds.length);
    result.paragraph.push(block);
    if (
      !ends.has(i + 1) &&
      i + 1 < tokens.length &&
      !(token.text === QUOTED && isEnd(text, token, tokens[i + 1] as Token))
    )
      return;
    result.bounds.push({ from, to: i + 1 });
    from = i + 1;
  });
  return result;
}

function withoutQuotations(tokens: readonly Token[], found: readonly Quotation[]): Token[] {
  const kept: Token[] = [];
  let at = 0;
  for (const token of tokens) {
    while (at < found.length && token.start >= (found[at] as Quotation).end) at++;
    const quotation = found[at];
    if (!quotation || token.end <= quotation.start) kept.push(token);
    else if (kept.at(-1)?.start !== quotation.start)
      kept.push({ start: quotation.start, end: quotation.end, text: QUOTED });
  }
  return kept;
}

/** “We are leaving.” She then left. */
function isEnd(text: string, quotation: Token, next: Token): boolean {
  return (
    /[.!?…]["”’'»]*$/.test(text.slice(Math.max(quotation.start, quotation.end - 3), quotation.end)) &&
    isCapitalised(next.text)
  );
}

/** What is quoted right before or after the clause of the token at `at`: “…,” he said. Empty where nothing is. */
export function quotedBeside({ text, tokens, sentence }: ReporterText, at: number): string {
  for (const i of [at - 1, at - 2, at + 2, at + 3]) {
    const token = tokens[i];
    if (token?.text === QUOTED && Math.abs((sentence[i] ?? 0) - (sentence[at] ?? 0)) <= 1)
      return text.slice(token.start, token.end);
  }
  return '';
}
