import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type Correction, otherNames } from '../../people/corrections.ts';
import type { Person } from '../../reading.ts';

interface Props {
  person: Person;
  /** All of the article. */
  people: readonly Person[];
  text: string;
  make: (correction: Correction) => void;
}

/** What can be wrong about a person: none at all, two taken for one, one taken for two. */
export function Wrong({ person, people, text, make }: Props): VNode {
  const [joining, setJoining] = useState(false);
  const { name } = person;
  const others = likelyFirst(person, people);
  return (
    <ul class="offers wrong" aria-label={`What is wrong about ${name}?`}>
      <Offer choose={() => make({ kind: 'not-a-person', name })}>Not a person</Offer>
      {otherNames(person, text).map((called) => (
        <Offer key={called} choose={() => make({ kind: 'different', name, called })}>
          “<bdi>{called}</bdi>” is a different person
        </Offer>
      ))}
      {others.length > 0 && (
        <li>
          <button type="button" class="offer" aria-expanded={joining} onClick={() => setJoining(!joining)}>
            Same person as…
          </button>
          {joining && (
            <ul class="offers" aria-label={`${name} is the same person as`}>
              {others.map((other) => (
                <Offer key={other.id} choose={() => make({ kind: 'same', name, as: other.name })}>
                  <bdi>{other.name}</bdi>
                </Offer>
              ))}
            </ul>
          )}
        </li>
      )}
    </ul>
  );
}

function Offer({ choose, children }: { choose: () => void; children: unknown }): VNode {
  return (
    <li>
      <button type="button" class="offer" onClick={choose}>
        {children as VNode}
      </button>
    </li>
  );
}

/** The others of the article, those first who share a name with this one. */
function likelyFirst(person: Person, people: readonly Person[]): Person[] {
  const words = new Set(person.name.toLowerCase().split(/\s+/));
  const strange = ({ name }: Person) =>
    name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => words.has(word))
      ? 0
      : 1;
  return people.filter(({ id }) => id !== person.id).sort((a, b) => strange(a) - strange(b));
}
