import type { VNode } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_NOTE } from '../../notes/people-notes.ts';

interface Props {
  name: string;
  note: string;
  /** Called whenever the field is left with other words in it than before. */
  save: (note: string) => void;
  /** The reader has finished by keyboard. */
  close: () => void;
}

/**
 * The field for the reader's own words. Kept when it is left in whatever way, the card's end included. It stays where it is
 * until it is closed: at a press on something else nothing may move under the pointer.
 */
export function NoteEditor({ name, note, save, close }: Props): VNode {
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const keep = useRef<() => void>(() => {});
  const kept = useRef(note);
  const [saved, setSaved] = useState(false);
  const id = useId();
  keep.current = () => {
    const written = field.current?.value.trim() ?? kept.current;
    if (written === kept.current) return;
    kept.current = written;
    setSaved(true);
    save(written);
  };
  useLayoutEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(note.length, note.length);
    return () => keep.current();
  }, []);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div class="editor" ref={place}>
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
        onInput={() => setSaved(false)}
        onBlur={() => keep.current()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          keep.current();
          close();
        }}
      />
      <p class="label" role="status">
        {saved ? 'Saved on this device.' : 'Saved on this device when you leave the field.'}
      </p>
    </div>
  );
}
