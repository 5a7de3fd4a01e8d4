import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Quote } from '../../reading.ts';
import { citation } from '../export/citation.ts';
import { Foot, Frame } from './frame.tsx';
import { quoteFacts } from './quote-facts.ts';
import { NoteSource, Slice } from './source.tsx';
import type { CardProps } from './types.ts';

/** Who said it, and which words of the article say so. */
export function QuoteCard(props: CardProps & { quote: Quote }): VNode {
  const { article, reading, quote, pinned, locale, actions } = props;
  const { utterance, part, speaker, note, because, writtenAs } = quoteFacts(article, reading, quote);
  const { person } = speaker;
  const parts = utterance.parts.length;
  const other = utterance.parts[(part + 1) % parts];
  const cite = (format: 'markdown' | 'plain') => citation(article, reading, utterance, format);
  const name = speaker.name || 'Speaker not stated';
  return (
    <Frame kind="quotes" label={`Quote: ${name}`} pinned={pinned} actions={actions}>
      <p class="label">
        {LABELS[speaker.kind]}
        {parts > 1 && ` · part ${part + 1} of ${parts}`}
      </p>
      {person ? (
        <h2 class="name">
          <button
            type="button"
            class="plain"
            title="More about this person"
            onClick={() => actions.show({ kind: 'people', id: person.id, span: person.mentions[0] ?? quote })}
            onPointerEnter={() => actions.emphasise(person.id)}
            onPointerLeave={() => actions.emphasise(null)}
          >
            {name}
          </button>
        </h2>
      ) : (
        <h2 class={speaker.kind === 'unknown' ? 'name unknown' : 'name'}>{name}</h2>
      )}
      {note && <p class="note">{note.text}</p>}
      {note && note.source.kind !== 'article' && (
        <NoteSource note={note} text={article.text} locale={locale} actions={actions} />
      )}
      {because && <Slice text={article.text} span={because} lead="Because:" around={0} actions={actions} />}
      {writtenAs && person && (
        <p class="source">
          “{writtenAs}” is {name}
        </p>
      )}
      <Foot>
        <Copy label="Copy citation" text={() => cite('plain')} copy={actions.copy} />
        <Copy label="as Markdown" text={() => cite('markdown')} copy={actions.copy} />
        {parts > 1 && other && (
          <button
            type="button"
            class="link last"
            onClick={() => {
              actions.jump(other);
              actions.show({ kind: 'quotes', id: other.id, span: other });
            }}
          >
            Other part {part + 1 < parts ? '↓' : '↑'}
          </button>
        )}
      </Foot>
    </Frame>
  );
}

const LABELS = {
  person: 'Said by',
  organisation: 'Said by an organisation',
  unnamed: 'Said by someone not named',
  unknown: 'Quote',
} as const;

interface CopyProps {
  label: string;
  text: () => string;
  copy: (text: string) => Promise<boolean>;
}

/** Says what became of it: a copy cannot be seen. */
function Copy({ label, text, copy }: CopyProps): VNode {
  const [done, setDone] = useState<boolean | null>(null);
  return (
    <button type="button" class="link" aria-live="polite" onClick={async () => setDone(await copy(text()))}>
      {done === null ? label : done ? 'Copied' : 'The browser refused to copy'}
    </button>
  );
}
