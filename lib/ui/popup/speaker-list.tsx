import { counted } from '../export/describe.ts';
import { evidenceOf, type Utterance } from '../export/utterances.ts';
import { CopyIcon } from './icons.tsx';
import { NoteLine } from './note-line.tsx';
import type { Jump } from './passage.tsx';
import type { SpeakerGroup, SpeakerSection } from './speakers.ts';

interface Props {
  sections: SpeakerSection[];
  text: string;
  /** BCP 47 */
  locale: string;
  jump: Jump;
  cite: (utterance: Utterance, format: 'markdown' | 'plain') => void;
}

/** Who said what, under the speakers' names; sources without a name and unknown speakers in groups of their own. */
export function SpeakerList({ sections, ...rest }: Props) {
  return (
    <>
      {sections.map(({ kind, heading, groups }) => (
        <section key={kind} class={`speakers ${kind}`}>
          {heading && <h3 class="divider">{heading}</h3>}
          {groups.map((group) => (
            <Group key={group.speaker.key} group={group} {...rest} />
          ))}
        </section>
      ))}
    </>
  );
}

function Group({ group, ...rest }: { group: SpeakerGroup } & Omit<Props, 'sections'>) {
  const { speaker, note, utterances } = group;
  const Heading = speaker.kind === 'person' ? 'h3' : 'h4';
  return (
    <div class="item">
      {speaker.kind !== 'unknown' && (
        <div class="row">
          <Heading class="name">
            <bdi>{speaker.name}</bdi>
          </Heading>
          {utterances.length > 1 && <span class="chip">{counted(utterances.length, 'quote')}</span>}
        </div>
      )}
      {note && (
        <p class="notes">
          <NoteLine note={note} locale={rest.locale} jump={rest.jump} />
        </p>
      )}
      <ul class="sayings">
        {utterances.map((utterance) => (
          <Saying key={utterance.id} utterance={utterance} {...rest} />
        ))}
      </ul>
    </div>
  );
}

function Saying({ utterance, text, jump, cite }: { utterance: Utterance } & Omit<Props, 'sections'>) {
  const { parts, speaker } = utterance;
  const evidence = evidenceOf(speaker);
  return (
    <li>
      <button type="button" class="said" dir="auto" onClick={() => parts[0] && jump(parts[0])}>
        {utterance.text}
      </button>
      <div class="row small">
        {evidence ? (
          <button
            type="button"
            class="plain cue"
            dir="auto"
            title="Show the words that say so"
            onClick={() => jump(evidence)}
          >
            “{text.slice(evidence.start, evidence.end)}”
          </button>
        ) : (
          <span class="source">the article does not say who</span>
        )}
        <span class="cite">
          <button type="button" class="plain" onClick={() => cite(utterance, 'plain')}>
            <CopyIcon />
            Cite
          </button>
          <button
            type="button"
            class="plain"
            aria-label="Cite as Markdown"
            title="Cite as Markdown"
            onClick={() => cite(utterance, 'markdown')}
          >
            as Markdown
          </button>
        </span>
      </div>
    </li>
  );
}
