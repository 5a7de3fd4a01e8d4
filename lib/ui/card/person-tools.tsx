import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { NoteEditor } from './own-note.tsx';
import type { Keeping } from './use-keeping.ts';
import type { LookUp } from './use-look-up.ts';

interface Props extends Keeping {
  name: string;
  lookUp: LookUp | null;
  /** Whether the list of what can be wrong is open. Null where nothing can be corrected. */
  wrong: { open: boolean; toggle: () => void } | null;
}

/** Follow, note, look up, correct: only what can be done here. */
export function PersonTools({ name, kept, change, editing, edit, lookUp, wrong }: Props): VNode | null {
  const noteButton = useRef<HTMLButtonElement>(null);
  const asks = lookUp?.state.step === 'idle';
  if (!change && !asks && !wrong) return null;
  const followed = kept?.followed ?? false;
  const note = kept?.note ?? '';
  return (
    <div class="tools">
      {change && (
        <>
          <button
            type="button"
            class="link"
            aria-pressed={followed}
            title={followed ? 'Stop following' : 'Put first in the lists of every article'}
            onClick={() => change({ followed: !followed })}
          >
            <span aria-hidden="true">{followed ? '★' : '☆'}</span> {followed ? 'Following' : 'Follow'}
          </button>
          <button type="button" class="link" ref={noteButton} onClick={() => edit(!editing)}>
            {editing ? 'Close note' : note ? 'Edit note' : 'Add a note'}
          </button>
        </>
      )}
      {asks && (
        <button type="button" class="link" onClick={lookUp.ask}>
          Look up on Wikipedia
        </button>
      )}
      {wrong && (
        <button type="button" class="link last" aria-expanded={wrong.open} onClick={wrong.toggle}>
          Wrong?
        </button>
      )}
      {change && editing && (
        <NoteEditor
          name={name}
          note={note}
          save={(written) => change({ note: written })}
          close={() => {
            noteButton.current?.focus();
            edit(false);
          }}
        />
      )}
    </div>
  );
}
