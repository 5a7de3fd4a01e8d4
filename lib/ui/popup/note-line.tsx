import type { ContextNote } from '../../reading.ts';
import { formatDay } from '../day.ts';
import type { Jump } from './passage.tsx';

/** A note with its one source: words of the article lead to their place, others name where they come from. */
export function NoteLine({ note, locale, jump }: { note: ContextNote; locale: string; jump: Jump }) {
  const { source } = note;
  switch (source.kind) {
    case 'article':
      return (
        <button
          type="button"
          class="note"
          dir="auto"
          title="Show in the article"
          onClick={() => jump(source.span)}
        >
          {note.text}
        </button>
      );
    case 'pack':
      return (
        <span class="note">
          <bdi>{note.text}</bdi>{' '}
          <span class="source">offline list, {formatDay(source.dataDate, locale, 'plain')}</span>
        </span>
      );
    default:
      return (
        <span class="note">
          <bdi>{note.text}</bdi>{' '}
          <a class="source" href={source.url} target="_blank" rel="noreferrer">
            Wikipedia · read {formatDay(source.readOn, locale, 'plain')} · CC BY-SA 4.0
          </a>
        </span>
      );
  }
}
