import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { personKey } from '../../notes/person-key.ts';
import type { ContextNote, Person } from '../../reading.ts';
import { shorten } from '../snippet.ts';
import { Foot, Frame } from './frame.tsx';
import { LookUpAnswer } from './look-up.tsx';
import { count, personFacts } from './person-facts.ts';
import { PersonTools } from './person-tools.tsx';
import { NoteSource } from './source.tsx';
import type { CardProps } from './types.ts';
import { useKeeping } from './use-keeping.ts';
import { useLookUp } from './use-look-up.ts';
import { Wrong } from './wrong.tsx';

/** So many quotes are shown before "all quotes" is asked for: the card is a note, not a list. */
const QUOTES_AT_FIRST = 1;
const QUOTE_LENGTH = 150;

/** Who this is: name, what the article says of them, how else they are called, what they said. */
export function PersonCard(props: CardProps & { person: Person }): VNode {
  const { article, reading, person, target, locale, pinned, own, correcting, actions } = props;
  const [all, setAll] = useState(false);
  const [wrong, setWrong] = useState(false);
  const { mentions, at, note, details, utterances, openedOn } = personFacts(
    article,
    reading,
    person,
    target.span,
  );
  const listed = details.find(({ source }) => source.kind === 'pack');
  const keeping = useKeeping(person.name, own);
  const { kept, editing } = keeping;
  const question = {
    name: person.name,
    language: article.language,
    role: note?.text ?? '',
    published: article.published?.day ?? null,
  };
  const lookUp = useLookUp(question, own.lookUp);
  const shown = all ? utterances : utterances.slice(0, QUOTES_AT_FIRST);
  const step = (by: number) => {
    const span = mentions.at((at + by) % mentions.length);
    if (!span) return;
    actions.jump(span);
    actions.show({ kind: 'people', id: person.id, span });
  };
  return (
    <Frame kind="people" label={`Person: ${person.name}`} pinned={pinned} actions={actions}>
      {openedOn && <p class="label">“{openedOn}” is</p>}
      <div class="row">
        <h2 class="name">{person.name}</h2>
        <span class="chip">{count(mentions.length, 'mention')}</span>
      </div>
      {note && <p class="note">{note.text}</p>}
      {details.length > 0 && <p class="note">{details.map(detail).join(' · ')}</p>}
      {note && <NoteSource note={note} text={article.text} locale={locale} actions={actions} />}
      {listed && note?.source.kind !== 'pack' && (
        <NoteSource note={listed} text={article.text} locale={locale} actions={actions} />
      )}
      <AlsoCalled person={person} />
      {kept?.note && !editing && (
        <p class="own" dir="auto">
          {kept.note} <span class="label">your note</span>
        </p>
      )}
      {shown.map(({ id, text, parts }) => (
        <button
          key={id}
          type="button"
          class="said"
          title="Show in the article"
          onClick={() => parts[0] && actions.jump(parts[0])}
        >
          {shorten(text, QUOTE_LENGTH)}
        </button>
      ))}
      <Foot>
        {utterances.length > shown.length && (
          <button type="button" class="link" onClick={() => setAll(true)}>
            All {count(utterances.length, 'quote')}
          </button>
        )}
        {mentions.length > 1 && (
          <span class="stepper">
            <button type="button" class="link" aria-label="Previous mention" onClick={() => step(-1)}>
              ↑
            </button>
            {at + 1} of {mentions.length}
            <button type="button" class="link" aria-label="Next mention" onClick={() => step(1)}>
              ↓
            </button>
          </span>
        )}
      </Foot>
      {lookUp && <LookUpAnswer lookUp={lookUp} locale={locale} />}
      <PersonTools
        name={person.name}
        {...keeping}
        change={personKey(person.name) === null ? null : keeping.change}
        lookUp={lookUp}
        wrong={correcting && { open: wrong, toggle: () => setWrong(!wrong) }}
      />
      {correcting && wrong && (
        <Wrong person={person} people={reading.people} text={article.text} make={correcting.make} />
      )}
    </Frame>
  );
}

function AlsoCalled({ person: { alsoCalled, alsoSpelled } }: { person: Person }): VNode | null {
  if (alsoCalled.length + alsoSpelled.length === 0) return null;
  return (
    <p class="also">
      {alsoCalled.length > 0 && <>also: {alsoCalled.join(', ')}</>}
      {alsoCalled.length > 0 && alsoSpelled.length > 0 && ' · '}
      {alsoSpelled.length > 0 && <>also spelled: {alsoSpelled.join(', ')}</>}
    </p>
  );
}

function detail({ field, text }: ContextNote): string {
  if (field === 'age') return /^\d+$/.test(text) ? `aged ${text}` : text;
  return field === 'full-name' ? `in full: ${text}` : text;
}
