import { useState } from 'preact/hooks';
import type { PersonChange, PersonNote } from '../../notes/people-notes.ts';
import type { OwnSide } from './types.ts';

/** What is kept of the person in view, and the way to change it. */
export interface Keeping {
  kept: PersonNote | null;
  /** Null where nothing can be kept. */
  change: ((change: Omit<PersonChange, 'name'>) => void) | null;
  /** Whether the field for the note is open. */
  editing: boolean;
  edit: (open: boolean) => void;
}

/** Shows a change at once, and takes it back when it could not be kept. */
export function useKeeping(name: string, { keptOf, keep }: OwnSide): Keeping {
  const [kept, setKept] = useState(() => keptOf(name));
  const [editing, edit] = useState(false);
  const change = (next: Omit<PersonChange, 'name'>) => {
    const undo = () => setKept(kept);
    setKept({ name, followed: false, note: '', ...kept, ...next });
    keep?.({ name, ...next }).then((done) => done || undo(), undo);
  };
  return { kept, change: keep && change, editing, edit };
}
