import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { NoteEditor } from './own-note.tsx';
import type { Keeping } from './use-keeping.ts';
import type { LookUp } from './use-look-up.ts';

interface Props extends Keeping {
  name: string;
  lookUp: LookUp | null;
}

/** Follow, note, look up: only what can be done here. */
export function PersonTools({ name, kept, change, editing, edit, lookUp }: Props): VNode | null {
  const noteButton = useRef<HTMLButtonElement>(null);
  const asks = lookUp?.state.step === 'idle';
  if (!change && !asks) return null;
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
