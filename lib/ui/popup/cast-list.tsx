import { useSignal } from '@preact/signals';
import type { ContextNote, Span } from '../../reading.ts';
import { counted } from '../export/describe.ts';
import type { CastMember } from './cast.ts';
import type { Excerpt } from './excerpt.ts';
import { ChevronIcon } from './icons.tsx';
import { NoteLine } from './note-line.tsx';
import { type Jump, Passage } from './passage.tsx';

interface Props {
  members: CastMember[];
  excerptOf: (span: Span) => Excerpt;
  jump: Jump;
  /** BCP 47 */
  locale: string;
  emphasise: (person: string | null) => void;
}

/** The people of the article, most mentioned first. */
export function CastList({ members, ...rest }: Props) {
  return (
    <ul class="list">
      {members.map((member) => (
        <CastRow key={member.person.id} member={member} {...rest} />
      ))}
    </ul>
  );
}

/** Longer lists of mentions are opened on demand. */
const MENTIONS_AT_ONCE = 6;

function CastRow({
  member,
  excerptOf,
  jump,
  locale,
  emphasise,
}: { member: CastMember } & Omit<Props, 'members'>) {
  const { person, role, facts, mentions, utterances, kept } = member;
  const open = useSignal(false);
  const all = useSignal(false);
  // Each further click on the name goes to the next mention.
  const next = useSignal(0);
  const step = () => {
    const mention = mentions[next.value % mentions.length] ?? person.mentions[0];
    next.value += 1;
    if (mention) jump(mention);
  };
  const shown = all.value ? mentions : mentions.slice(0, MENTIONS_AT_ONCE);
  return (
    <li
      class="item person"
      onMouseEnter={() => emphasise(person.id)}
      onMouseLeave={() => emphasise(null)}
      onFocusIn={() => emphasise(person.id)}
      onFocusOut={() => emphasise(null)}
    >
      <div class="row">
        <h3>
          <button type="button" class="name" onClick={step} title="Go to the next mention">
            <bdi>{person.name}</bdi>
          </button>
          {kept?.followed && (
            <span class="followed" role="img" aria-label="followed" title="You follow this person">
              ★
            </span>
          )}
        </h3>
        <button
          type="button"
          class="chip"
          aria-expanded={open.value}
          aria-label={`${countsOf(member)}: show where ${person.name} stands`}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {countsOf(member)}
          <ChevronIcon />
        </button>
      </div>
      <Notes role={role} facts={facts} locale={locale} jump={jump} />
      <Aliases called={person.alsoCalled} spelled={person.alsoSpelled} />
      {kept?.note && (
        <p class="own" dir="auto">
          {kept.note} <span class="source">your note</span>
        </p>
      )}
      {open.value && (
        <div class="detail">
          {utterances.length > 0 && <h4>Says</h4>}
          {utterances.map(({ id, text, parts }) => (
            <button type="button" class="said" dir="auto" key={id} onClick={() => parts[0] && jump(parts[0])}>
              {text}
            </button>
          ))}
          <h4>Mentioned</h4>
          <ul class="mentions">
            {shown.map((mention) => (
              <li key={mention.start}>
                <Passage excerpt={excerptOf(mention)} span={mention} kind="people" jump={jump} />
              </li>
            ))}
          </ul>
          {shown.length < mentions.length && (
            <button type="button" class="plain more" onClick={() => (all.value = true)}>
              {counted(mentions.length - shown.length, 'more mention')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

function countsOf({ mentions, utterances }: CastMember): string {
  const quotes = utterances.length > 0 ? ` · ${counted(utterances.length, 'quote')}` : '';
  return `${mentions.length} ×${quotes}`;
}

interface NotesProps {
  role: ContextNote | null;
  facts: ContextNote[];
  locale: string;
  jump: Jump;
}

function Notes({ role, facts, locale, jump }: NotesProps) {
  const notes = role ? [role, ...facts] : facts;
  if (notes.length === 0) return null;
  return (
    <p class="notes">
      {notes.map((note) => (
        <NoteLine key={note.field} note={note} locale={locale} jump={jump} />
      ))}
    </p>
  );
}

function Aliases({ called, spelled }: { called: string[]; spelled: string[] }) {
  if (called.length + spelled.length === 0) return null;
  return (
    <p class="source aliases">
      {called.length > 0 && <Names label="also" names={called} />}
      {called.length > 0 && spelled.length > 0 && ' · '}
      {spelled.length > 0 && <Names label="also spelled" names={spelled.map((name) => `“${name}”`)} />}
    </p>
  );
}

function Names({ label, names }: { label: string; names: string[] }) {
  return (
    <>
      {label}{' '}
      {names.map((name, i) => (
        <>
          {i > 0 && ', '}
          <bdi key={name}>{name}</bdi>
        </>
      ))}
    </>
  );
}
