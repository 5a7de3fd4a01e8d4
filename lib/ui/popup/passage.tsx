import type { Span } from '../../reading.ts';
import type { Excerpt } from './excerpt.ts';

/** Goes to a stretch of the article in the page. */
export type Jump = (span: Span) => void;

/** A mention in its sentence; a click shows it in the page. */
export function Passage({
  excerpt,
  span,
  kind,
  jump,
}: {
  excerpt: Excerpt;
  span: Span;
  kind: 'people' | 'dates';
  jump: Jump;
}) {
  return (
    <button type="button" class="passage" dir="auto" onClick={() => jump(span)}>
      {excerpt.before}
      <span class={`words ${kind}`}>{excerpt.words}</span>
      {excerpt.after}
    </button>
  );
}
