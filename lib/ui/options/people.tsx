import { useRef } from 'preact/hooks';
import { listed, type PeopleNotes } from '../../notes/people-notes.ts';

interface Props {
  people: PeopleNotes;
  /** Deletes all that is kept of this person. */
  forget: (name: string) => void;
}

/** Whom the reader follows and what they noted, to look through and to delete. */
export function People({ people, forget }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const kept = listed(people);
  return (
    <div class="kept" tabIndex={-1} ref={list}>
      {kept.length === 0 ? (
        <p class="none">Nobody yet. The card of a person has “Follow” and “Add a note”.</p>
      ) : (
        <ul class="removable" aria-label="People you follow and notes">
          {kept.map(({ name, followed, note }) => (
            <li key={name}>
              <div>
                <bdi class="name">{name}</bdi>
                {followed && <span class="source"> ★ followed</span>}
                {note && (
                  <p class="own" dir="auto">
                    {note}
                  </p>
                )}
              </div>
              <button
                type="button"
                class="plain"
                aria-label={`Delete ${name}`}
                onClick={() => {
                  forget(name);
                  // The button that had the focus is gone.
                  list.current?.focus();
                }}
              >
                Delete
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="source">Kept on this device only, not in your browser’s sync.</p>
    </div>
  );
}
