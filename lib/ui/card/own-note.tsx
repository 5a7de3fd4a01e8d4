import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { LONGEST_NOTE } from '../../extension/people-notes.ts';

interface Props {
  name: string;
  note: string;
  /** Called once, when the field is left, with what is written; null when that is what was there before. */
  done: (note: string | null, how: 'key' | 'left') => void;
}

/** The field for the reader's own words. Kept when it is left in whatever way, the card's end included. */
export function NoteEditor({ name, note, done }: Props): VNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const finish = useRef<(how: 'key' | 'left') => void>(() => {});
  const id = useId();
  finish.current = (how) => {
    finish.current = () => {};
    const written = field.current?.value ?? note;
    done(written.trim() === note ? null : written.trim(), how);
  };
  useLayoutEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(note.length, note.length);
    return () => finish.current('left');
  }, []);
  return (
    <div class="editor">
      <label class="label" for={id}>
        Your note on {name}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        maxLength={LONGEST_NOTE}
        dir="auto"
        defaultValue={note}
        onBlur={() => finish.current('left')}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish.current('key');
        }}
      />
      <p class="label">Saved on this device when you leave the field.</p>
    </div>
  );
}
