import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { WikipediaChoice, WikipediaPage } from '../../notes/wikipedia/types.ts';
import { failureText, isWorthRetrying } from './look-up-words.ts';
import { WikipediaSource } from './source.tsx';
import type { LookUp } from './use-look-up.ts';

interface Props {
  lookUp: LookUp;
  locale: string;
}

/** What Wikipedia has answered, as text, with its name under it. Nothing before it was asked. */
export function LookUpAnswer({ lookUp, locale }: Props): VNode | null {
  const place = useRef<HTMLDivElement>(null);
  const { step } = lookUp.state;
  useEffect(() => {
    if (step === 'idle') return;
    // The button that was pressed is gone; the keyboard goes on from here.
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [step]);
  if (step === 'idle') return null;
  return (
    <div class="answer" role="status" tabIndex={-1} ref={place}>
      <Outcome lookUp={lookUp} locale={locale} />
    </div>
  );
}

function Outcome({ lookUp: { state, choose, retry }, locale }: Props): VNode | null {
  if (state.step === 'idle') return null;
  if (state.step === 'asking') return <p class="label">Asking Wikipedia…</p>;
  const { outcome, title, chosen } = state;
  if (outcome.kind === 'choice')
    return (
      <Offers lead="Several pages have this name. Who is meant?" offers={outcome.choices} choose={choose} />
    );
  if (outcome.kind !== 'page')
    return (
      <p>
        {failureText(outcome, title, locale)}{' '}
        {isWorthRetrying(outcome) && (
          <button type="button" class="again" onClick={retry}>
            Try again
          </button>
        )}
      </p>
    );
  if (!outcome.sure && !chosen)
    return <Offers lead="This may be someone else:" offers={[outcome.page]} choose={choose} />;
  return (
    <>
      {!outcome.sure && <p class="label">Chosen by you</p>}
      <Page {...outcome.page} />
      <WikipediaSource url={outcome.page.url} readOn={outcome.readOn} locale={locale} />
    </>
  );
}

function Page({ title, description, extract }: WikipediaPage): VNode {
  return (
    <>
      <p>
        <bdi class="title">{title}</bdi>
        {description && <>: {description}</>}
      </p>
      {extract && <p class="extract">{extract}</p>}
    </>
  );
}

interface OffersProps {
  lead: string;
  offers: WikipediaChoice[];
  choose: (title: string) => void;
}

/** Pages to choose from. None of them is said to be this person until the reader says so. */
function Offers({ lead, offers, choose }: OffersProps): VNode {
  return (
    <>
      <p class="label">{lead}</p>
      <ul class="offers">
        {offers.map(({ title, description }) => (
          <li key={title}>
            <button type="button" class="offer" onClick={() => choose(title)}>
              <bdi class="title">{title}</bdi>
              {description && <span class="chip">{description}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
