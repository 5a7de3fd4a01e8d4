import type { ComponentChildren } from 'preact';
import type { PopupActions } from './actions.ts';
import type { ClosedPage, View } from './view.ts';

interface Message {
  title: string;
  text: ComponentChildren;
  /** In small print, for whoever wants to report it. */
  detail?: string;
  action?: { label: string; run: () => void };
}

/** Every state of the popup in which there is nothing to list: what is the case, and what can be done about it. */
export function State({ view, actions }: { view: Exclude<View, { kind: 'read' }>; actions: PopupActions }) {
  const { title, text, detail, action } = messageOf(view, actions);
  return (
    <div class="state">
      {view.kind === 'reading' && <Lines />}
      <h2>{title}</h2>
      <p>{text}</p>
      {action && (
        <button type="button" class="primary" onClick={action.run}>
          {action.label}
        </button>
      )}
      {detail && (
        <p class="source">
          What went wrong: <bdi>{detail}</bdi>
        </p>
      )}
    </div>
  );
}

/** Three lines of text being read; stands still where the reader wants less motion. */
function Lines() {
  return (
    <div class="lines" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}

/** What a state says, also for the live region. */
export function messageOf(view: Exclude<View, { kind: 'read' }>, actions: PopupActions): Message {
  switch (view.kind) {
    case 'closed':
      return CLOSED[view.page];
    case 'no-permission':
      return {
        title: 'Not allowed on this page',
        text: 'The browser has taken back the right to read web pages. Everything that is read stays on this device.',
        action: { label: 'Allow on news pages', run: actions.grant },
      };
    case 'site-off':
      return {
        title: 'Switched off here',
        text: (
          <>
            Articles on <bdi>{view.site}</bdi> are left as they are.
          </>
        ),
        action: { label: 'Read articles on this site', run: () => actions.setSite(true) },
      };
    case 'waiting':
      return {
        title: view.because === 'click' ? 'Reads when you ask' : 'No article found here',
        text:
          view.because === 'click'
            ? 'Pages are left as they are until you ask, as chosen in the settings.'
            : 'Front pages, search results and shops are left as they are. If this is an article, have it read.',
        action: { label: 'Read this page anyway', run: actions.readAnyway },
      };
    case 'reading':
      return { title: 'Reading…', text: 'Looking for people, quotes and dates.' };
    case 'error':
      return {
        title: 'This page could not be read',
        text: 'Loading the page anew often helps. If it does not, start the browser anew.',
        detail: view.message,
        action: { label: 'Reload the page', run: actions.reload },
      };
  }
}

const CLOSED: Record<ClosedPage, Message> = {
  browser: {
    title: 'A page of the browser',
    text: 'Extensions may not read the browser’s own pages. Open a news article and come back.',
  },
  store: {
    title: 'An extension store',
    text: 'Browsers keep extensions off their stores. Open a news article and come back.',
  },
  pdf: { title: 'A PDF document', text: 'Only web pages are read so far, not PDF documents.' },
  file: { title: 'A file on this device', text: 'Only pages of the web are read, not files.' },
  'not-loaded': {
    title: 'This page is closed to extensions',
    text: 'It has not loaded, or the browser does not let extensions read it.',
  },
};

/** An article was found, in a language that is not read yet. */
export function OtherLanguage({ language, locale }: { language: string; locale: string }) {
  const name = languageName(language, locale);
  return (
    <div class="state">
      <h2>{name ? `An article in ${name}` : 'Not an article in English'}</h2>
      <p>Only English is read so far, so nothing is marked here.</p>
    </div>
  );
}

/** "German" for "de"; null for "und" and for tags that the browser has no name for. */
export function languageName(tag: string, locale: string): string | null {
  if (tag === '' || tag === 'und') return null;
  try {
    const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag);
    return name ?? null;
  } catch {
    return null;
  }
}
