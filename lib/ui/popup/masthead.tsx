import type { MarkKind } from '../../extension/settings.ts';
import type { Article } from '../../reading.ts';
import { authorsOf, listed, outletOf } from '../export/describe.ts';
import type { PopupActions, PopupContext } from './actions.ts';
import { publishedLine } from './date-labels.ts';
import { GearIcon } from './icons.tsx';
import { Switch } from './switch.tsx';

const KINDS: readonly { kind: MarkKind; label: string }[] = [
  { kind: 'people', label: 'People' },
  { kind: 'quotes', label: 'Quotes' },
  { kind: 'dates', label: 'Dates' },
];

interface Props {
  /** Null where there is no article: then only the site's name and switch stand there. */
  article: Article | null;
  /** Whether there are marks to switch. */
  marked: boolean;
  context: PopupContext;
  actions: PopupActions;
}

/** What is being read, by whom, from when it is, and the switches for this site and for the kinds of marks. */
export function Masthead({ article, marked, context, actions }: Props) {
  const { site, siteOn, locale } = context;
  const authors = article ? authorsOf(article) : [];
  return (
    <header class="masthead">
      <div class="row">
        <h1 dir="auto" title={article?.title}>
          {article ? article.title || 'Untitled article' : 'Who Said When'}
        </h1>
        {site && <Switch on={siteOn} label={`Read articles on ${site}`} change={actions.setSite} />}
      </div>
      {article && (
        <p class="source">
          <bdi>{outletOf(article)}</bdi>
          {authors.length > 0 && (
            <>
              {' '}
              · by <bdi title={authors.join(', ')}>{listed(authors)}</bdi>
            </>
          )}{' '}
          · {publishedLine(article.published, locale)}
          {filedFrom(article).map((place) => (
            <>
              {' '}
              · filed from <bdi>{place}</bdi>
            </>
          ))}
        </p>
      )}
      <div class="tools">
        {!article && site && (
          <p class="source">
            <bdi>{site}</bdi>
          </p>
        )}
        {marked && <KindSwitches context={context} actions={actions} />}
        <button type="button" class="plain settings" onClick={actions.openOptions}>
          <GearIcon />
          Settings
        </button>
      </div>
    </header>
  );
}

/** The place of the dateline, where the article has one alone: a round-up is filed from many. */
function filedFrom({ text, blocks }: Article): string[] {
  const places = blocks.flatMap(({ dateline }) =>
    dateline ? [text.slice(dateline.place.start, dateline.place.end)] : [],
  );
  return places.length === 1 ? places : [];
}

/** Which kinds are marked in pages; each switch wears the mark that it switches. */
function KindSwitches({ context: { settings }, actions }: Pick<Props, 'context' | 'actions'>) {
  return (
    <fieldset class="kinds">
      <legend>Mark</legend>
      {KINDS.map(({ kind, label }) => (
        <button
          type="button"
          key={kind}
          class={`kind ${kind}`}
          aria-pressed={settings.marks[kind]}
          onClick={() => actions.setMark(kind, !settings.marks[kind])}
        >
          <span class="sample">{label}</span>
        </button>
      ))}
    </fieldset>
  );
}
