import type { VNode } from 'preact';
import type { ContextNote, Span } from '../../reading.ts';
import { formatDay } from '../day.ts';
import { snippet } from '../snippet.ts';
import type { CardActions } from './types.ts';

interface SliceProps {
  text: string;
  span: Span;
  /** Said before the slice. */
  lead: string;
  /** How much of the sentence is shown on each side, characters. */
  around?: number;
  actions: CardActions;
}

/** Words of the article as the reason for something: a click goes there. */
export function Slice({ text, span, lead, around, actions }: SliceProps): VNode {
  const { before, slice, after } = snippet(text, span, around);
  return (
    <button type="button" class="source" title="Show in the article" onClick={() => actions.jump(span)}>
      {lead} “{before}
      <u>{slice}</u>
      {after}”
    </button>
  );
}

interface SourceProps {
  note: ContextNote;
  text: string;
  locale: string;
  actions: CardActions;
}

/** Where a note comes from. No note is shown without it. */
export function NoteSource({ note: { source }, text, locale, actions }: SourceProps): VNode {
  switch (source.kind) {
    case 'article':
      return <Slice text={text} span={source.span} lead="In this article:" actions={actions} />;
    case 'pack':
      return <p class="source">From the offline list of {formatDay(source.dataDate, locale, 'plain')}</p>;
    case 'wikipedia':
      return <WikipediaSource {...source} locale={locale} />;
  }
}

/** The link, the day and the licence that Wikipedia's text may be shown under. */
export function WikipediaSource(props: { url: string; readOn: string; locale: string }): VNode {
  return (
    <p class="source">
      <a href={props.url} target="_blank" rel="noreferrer">
        Wikipedia
      </a>{' '}
      · read {formatDay(props.readOn, props.locale, 'plain')} ·{' '}
      <a href={LICENCE} target="_blank" rel="noreferrer">
        CC BY-SA 4.0
      </a>
    </p>
  );
}

const LICENCE = 'https://creativecommons.org/licenses/by-sa/4.0/';
