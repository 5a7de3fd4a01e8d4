import { useSignal } from '@preact/signals';
import type { ExplainedArticle, Explanation } from '../../article/explain.ts';
import { publishedLine } from '../popup/date-labels.ts';

/** A page that is open in a tab. */
export interface OpenPage {
  id: number;
  title: string;
}

export interface ExplainProps {
  /** The one looked at last first. */
  pages: OpenPage[];
  /** Null where the browser lets nothing into the page. */
  explain: (page: number) => Promise<Explanation | null>;
}

type State = 'none' | 'asking' | 'refused' | { title: string; explanation: Explanation };

/** Why a page is taken for an article or not, and why each of its passages is kept or dropped. */
export function Explain({ pages, explain }: ExplainProps) {
  const chosen = useSignal<number | null>(null);
  const state = useSignal<State>('none');
  const page = pages.find(({ id }) => id === chosen.value) ?? pages[0];
  if (!page) return <p class="none">No page of the web is open in another tab.</p>;
  const ask = async () => {
    state.value = 'asking';
    const explanation = await explain(page.id);
    state.value = explanation ? { title: page.title, explanation } : 'refused';
  };
  return (
    <div class="explain">
      <div class="field">
        <label for="explain-page">Page</label>
        <span class="ask">
          <select
            id="explain-page"
            value={page.id}
            onChange={({ currentTarget }) => {
              chosen.value = Number(currentTarget.value);
            }}
          >
            {pages.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          <button type="button" class="secondary" disabled={state.value === 'asking'} onClick={ask}>
            Explain
          </button>
        </span>
      </div>
      <p class="source">
        Reads the page now, as “Read this page” does, and shows what was kept of it and why.
      </p>
      <div aria-live="polite">
        {state.value === 'asking' && <p>Reading the page…</p>}
        {state.value === 'refused' && <p class="wrong">The browser lets nothing into this page.</p>}
      </div>
      {typeof state.value === 'object' && <Answer {...state.value} />}
    </div>
  );
}

function Answer({ title, explanation: { gate, articles } }: { title: string; explanation: Explanation }) {
  return (
    <div class="answer">
      <h3 dir="auto">{title}</h3>
      <p>
        {gate.article ? 'Looks like an article' : 'Does not look like an article'} (score{' '}
        {gate.score.toFixed(1)}; above 0 it is taken for one).
      </p>
      <ul aria-label="What counted">
        {gate.why.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {articles.length === 0 && <p>No article was found in its text.</p>}
      {articles.map((article, i) => (
        // Articles of a page are told apart by their place alone.
        <Passages key={`${i} ${article.title}`} article={article} number={articles.length > 1 ? i + 1 : 0} />
      ))}
    </div>
  );
}

/** One article's facts and its passages in page order. `number` 0: the only one. */
function Passages({ article, number }: { article: ExplainedArticle; number: number }) {
  const { title, byline, credit, published, language, passages } = article;
  const name = `Passages of ${number ? `article ${number}, ` : ''}${title || 'the article'}`;
  const kept = passages.filter((passage) => passage.kept).length;
  return (
    <>
      <p>
        {number > 0 && `Article ${number}: `}
        <bdi>{title || 'Untitled'}</bdi> · by <bdi>{[...byline, ...credit].join(', ') || 'nobody named'}</bdi>{' '}
        · {publishedLine(published, navigator.language)} · language {language} · {kept} of {passages.length}{' '}
        passages kept
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={name}>
        <table>
          <caption class="hidden">{name}</caption>
          <thead>
            <tr>
              <th scope="col">Kept as</th>
              <th scope="col">Why</th>
              <th scope="col">Text</th>
            </tr>
          </thead>
          <tbody>
            {passages.map(({ kind, kept, reason, text }, i) => (
              <tr key={`${i} ${text}`} class={kept ? undefined : 'dropped'}>
                <th scope="row">{kept ? (kind ?? 'kept') : 'dropped'}</th>
                <td>{reason}</td>
                <td dir="auto">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
