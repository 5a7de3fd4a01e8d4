import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PersonChange, PersonNote } from '../../extension/people-notes.ts';
import { NoteEditor } from './own-note.tsx';
import type { OwnSide } from './types.ts';
import type { LookUp } from './use-look-up.ts';

/** What is kept of the person in view, and the way to change it; null where nothing can be kept. */
export interface Keeping {
  kept: PersonNote | null;
  change: ((change: Omit<PersonChange, 'name'>) => void) | null;
}

/** Shows a change at once, and takes it back when it could not be kept. */
export function useKeeping(name: string, { keptOf, keep }: OwnSide): Keeping {
  const [kept, setKept] = useState(() => keptOf(name));
  if (!keep) return { kept, change: null };
  return {
    kept,
    change: (change) => {
      const next = { name, followed: false, note: '', ...kept, ...change };
      setKept(next);
      keep({ name, ...change }).then(
        (done) => done || setKept(kept),
        () => setKept(kept),
      );
    },
  };
}

interface Props extends Keeping {
  name: string;
  lookUp: LookUp | null;
}

/** Follow, note, look up: only what can be done here. */
export function PersonTools({ name, kept, change, lookUp }: Props): VNode | null {
  const [editing, setEditing] = useState(false);
  const noteButton = useRef<HTMLButtonElement>(null);
  const giveBack = useRef(false);
  useLayoutEffect(() => {
    if (!editing && giveBack.current) noteButton.current?.focus();
    giveBack.current = false;
  }, [editing]);
  const asks = lookUp?.state.step === 'idle';
  if (!change && !asks) return null;
  const followed = kept?.followed ?? false;
  return (
    <div class="tools">
      {change && editing && (
        <NoteEditor
          name={name}
          note={kept?.note ?? ''}
          done={(note, how) => {
            giveBack.current = how === 'key';
            setEditing(false);
            if (note !== null) change({ note });
          }}
        />
      )}
      {change && (
        <button
          type="button"
          class="link"
          aria-pressed={followed}
          title={followed ? 'Stop following' : 'Put first in the lists of every article'}
          onClick={() => change({ followed: !followed })}
        >
          <span aria-hidden="true">{followed ? '★' : '☆'}</span> {followed ? 'Following' : 'Follow'}
        </button>
      )}
      {change && !editing && (
        <button type="button" class="link" ref={noteButton} onClick={() => setEditing(true)}>
          {kept?.note ? 'Edit note' : 'Add a note'}
        </button>
      )}
      {asks && (
        <button type="button" class="link" onClick={lookUp.ask}>
          Look up on Wikipedia
        </button>
      )}
    </div>
  );
}
