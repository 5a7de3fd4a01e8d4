import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Story } from '../../extension/messages.ts';
import { citation } from '../export/citation.ts';
import { type Utterance, utterancesOf } from '../export/utterances.ts';
import type { PopupActions, PopupContext } from './actions.ts';
import { type CastOptions, castOf } from './cast.ts';
import { CastList } from './cast-list.tsx';
import { excerpter } from './excerpt.ts';
import { Exports } from './exports.tsx';
import { FilterBox } from './filter-box.tsx';
import type { Jump } from './passage.tsx';
import { SpeakerList } from './speaker-list.tsx';
import { speakersOf } from './speakers.ts';
import { type TabOption, Tabs } from './tabs.tsx';
import { timelineOf } from './timeline.ts';
import { TimelineList } from './timeline-list.tsx';

type Tab = 'people' | 'quotes' | 'dates';

interface Props {
  story: Story;
  /** Its place among the page's stories. */
  index: number;
  context: PopupContext;
  actions: PopupActions;
}

/** One article's people, quotes and dates, with filter and exports. */
export function StoryView({ story, index, context, actions }: Props) {
  const { article, reading } = story;
  const tab = useSignal<Tab>('people');
  const query = useSignal('');
  const said = useSignal('');
  const panel = useRef<HTMLDivElement>(null);
  const excerptOf = useMemo(() => excerpter(article.text), [article.text]);
  const utterances = useMemo(() => utterancesOf(article, reading), [story]);
  const { people } = context;
  const all = useMemo(() => listsOf(story, utterances, { people }), [story, people]);
  const filter = query.value.trim();
  const lists = filter === '' ? all : listsOf(story, utterances, { query: filter, people });
  const options: TabOption<Tab>[] = [
    { id: 'people', label: 'People', count: lists.people.length },
    { id: 'quotes', label: 'Who said what', count: quotesIn(lists) },
    { id: 'dates', label: 'Timeline', count: datesIn(lists) },
  ];
  const jump: Jump = async ({ start, end }) => {
    const found = await actions.jump({ story: index, start, end });
    said.value = found ? '' : 'This passage is no longer on the page';
  };
  const cite = async (utterance: Utterance, format: 'markdown' | 'plain') => {
    const copied = await actions.copy(citation(article, reading, utterance, format));
    said.value = copied ? 'Citation copied' : 'The browser did not let the text be copied';
  };
  // A new list starts at its top.
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
  }, [tab.value, filter]);
  const shown = options.find(({ id }) => id === tab.value)?.count ?? 0;
  return (
    <>
      <Tabs options={options} selected={tab.value} select={(id) => (tab.value = id)} />
      <FilterBox query={query} found={filter === '' ? null : shown} />
      <div
        class="panel"
        role="tabpanel"
        id="panel"
        aria-labelledby={`tab-${tab.value}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to
        tabIndex={0}
        ref={panel}
      >
        <h2 class="hidden">{options.find(({ id }) => id === tab.value)?.label}</h2>
        {shown === 0 && <Nothing tab={tab.value} filter={filter} />}
        {tab.value === 'people' && (
          <CastList
            members={lists.people}
            excerptOf={excerptOf}
            jump={jump}
            locale={context.locale}
            emphasise={(id) => actions.emphasise(id === null ? null : { story: index, id })}
          />
        )}
        {tab.value === 'quotes' && (
          <SpeakerList
            sections={lists.quotes}
            text={article.text}
            locale={context.locale}
            jump={jump}
            cite={cite}
          />
        )}
        {tab.value === 'dates' && (
          <TimelineList
            sections={lists.dates}
            context={{ locale: context.locale, today: context.today, published: article.published }}
            excerptOf={excerptOf}
            jump={jump}
          />
        )}
      </div>
      <footer class="foot">
        <Exports story={story} people={people} actions={actions} say={(message) => (said.value = message)} />
        <p class="said-so" role="status">
          {said.value}
        </p>
      </footer>
    </>
  );
}

interface Lists {
  people: ReturnType<typeof castOf>;
  quotes: ReturnType<typeof speakersOf>;
  dates: ReturnType<typeof timelineOf>;
}

function listsOf({ article, reading }: Story, utterances: readonly Utterance[], options: CastOptions): Lists {
  const { query = '' } = options;
  return {
    people: castOf(reading, utterances, options),
    quotes: speakersOf(reading, utterances, query),
    dates: timelineOf(article, reading, query),
  };
}

function quotesIn({ quotes }: Lists): number {
  return quotes.flatMap(({ groups }) => groups).reduce((sum, { utterances }) => sum + utterances.length, 0);
}

function datesIn({ dates }: Lists): number {
  return dates.reduce((sum, { entries }) => sum + entries.length, 0);
}

const NOTHING: Record<Tab, string> = {
  people: 'Nobody is named in this article.',
  quotes: 'Nobody is quoted in this article.',
  dates: 'No date in this article can be placed on the calendar.',
};

function Nothing({ tab, filter }: { tab: Tab; filter: string }) {
  return (
    <p class="nothing">
      {filter === '' ? (
        NOTHING[tab]
      ) : (
        <>
          Nothing here for “<bdi>{filter}</bdi>”.
        </>
      )}
    </p>
  );
}
