import type { VNode } from 'preact';
import type { DateMention } from '../../reading.ts';
import { basisText, dateWords } from '../date-text.ts';
import { Frame } from './frame.tsx';
import type { CardProps } from './types.ts';

/** When that is: the date as exact as it is known, how far from the article, and what it was counted from. */
export function DateCard(props: CardProps & { date: DateMention }): VNode {
  const { article, reading, date, locale, today, pinned, actions } = props;
  const context = { locale, published: article.published, today };
  const { title, granularity, distance, fromToday } = dateWords(date, context);
  const written = article.text.slice(date.start, date.end);
  const anchor = reading.dates.find(({ id }) => date.basis.kind === 'mention' && id === date.basis.date);
  const basis = basisText(date, context, () =>
    anchor ? article.text.slice(anchor.start, anchor.end) : null,
  );
  return (
    <Frame kind="dates" label={`Date: ${title ?? written}`} pinned={pinned} actions={actions}>
      <p class="label">Date</p>
      <h2 class={title ? 'name' : 'name unknown'}>{title ? capital(title) : 'Not dated'}</h2>
      {granularity && <p class="note">{granularity}</p>}
      {distance && <p class="note">{distance}</p>}
      {fromToday && <p class="note">{fromToday}</p>}
      {anchor ? (
        <button type="button" class="source" title="Show in the article" onClick={() => actions.jump(anchor)}>
          “{written}”: {basis}
        </button>
      ) : (
        <p class="source">
          “{written}”: {basis}
        </p>
      )}
    </Frame>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
