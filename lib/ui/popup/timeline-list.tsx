import type { Span } from '../../reading.ts';
import type { DateContext } from '../date-text.ts';
import { dateWords } from '../date-text.ts';
import { counted } from '../export/describe.ts';
import { entryLabel, sectionLabel } from './date-labels.ts';
import type { Excerpt } from './excerpt.ts';
import { type Jump, Passage } from './passage.tsx';
import type { TimelineEntry, TimelineSection } from './timeline.ts';

interface Props {
  sections: TimelineSection[];
  context: DateContext;
  excerptOf: (span: Span) => Excerpt;
  jump: Jump;
}

/** The dates in calendar order; the article's own day divides what was from what is to come. */
export function TimelineList({ sections, ...rest }: Props) {
  const { published, locale } = rest.context;
  const divided = withArticle(sections, published?.day ?? null);
  return (
    <>
      {divided.map((section) => (
        <section
          key={`${section.side} ${section.period || section.entries[0]?.value}`}
          class={`period ${section.side} ${section.period === '' ? 'loose' : ''}`}
        >
          <Heading section={section} locale={locale} />
          {section.side === 'undated' && <p class="source">The page gives no date to count from.</p>}
          {section.entries.length > 0 && (
            <ul class="entries">
              {section.entries.map((entry) => (
                <Entry
                  key={`${entry.value} ${entry.mentions[0]?.id}`}
                  entry={entry}
                  impliedYear={(section.period || published?.day || '').slice(0, 4) || null}
                  isNow={section.side === 'on'}
                  {...rest}
                />
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

/** Sections without a period of their own have a heading for screen readers only. */
function Heading({ section, locale }: { section: TimelineSection; locale: string }) {
  const label = sectionLabel(section, locale);
  if (label === '') return <h3 class="hidden">{section.side === 'before' ? 'Earlier' : 'Later'}</h3>;
  return (
    <h3 class="divider">
      {label}
      {section.side === 'on' && <span class="now">this article</span>}
    </h3>
  );
}

/** The article's day stands in the timeline even when nothing else is dated to it. */
function withArticle(sections: TimelineSection[], day: string | null): TimelineSection[] {
  const dated = sections.some(({ side }) => side !== 'undated');
  if (day === null || !dated || sections.some(({ side }) => side === 'on')) return sections;
  const at = sections.findIndex(({ side }) => side === 'after' || side === 'undated');
  const here: TimelineSection = { period: day, side: 'on', entries: [] };
  return at < 0 ? [...sections, here] : sections.toSpliced(at, 0, here);
}

interface EntryProps extends Omit<Props, 'sections'> {
  entry: TimelineEntry;
  impliedYear: string | null;
  /** Stands under the article's own day: how far it is from it says nothing. */
  isNow: boolean;
}

function Entry({ entry, impliedYear, isNow, context, excerptOf, jump }: EntryProps) {
  const [first, ...others] = entry.mentions;
  if (!first) return null;
  const words = dateWords(first, context);
  // How far it is from today, too, would stand at every entry; the card says it.
  const about = [words.granularity, isNow ? null : words.distance].filter(Boolean).join(' · ');
  return (
    <li class="entry">
      <span class="when" title={words.title ?? undefined}>
        {entryLabel(entry, context.locale, impliedYear)}
      </span>
      <div>
        <Passage excerpt={excerptOf(first)} span={first} kind="dates" jump={jump} />
        {about && <p class="source">{about}</p>}
        {others.length > 0 && (
          <details>
            <summary>{counted(others.length, 'more mention')}</summary>
            {others.map((mention) => (
              <Passage
                key={mention.id}
                excerpt={excerptOf(mention)}
                span={mention}
                kind="dates"
                jump={jump}
              />
            ))}
          </details>
        )}
      </div>
    </li>
  );
}
