import '../../lib/ui/theme.css';
import '../../lib/ui/controls.css';
import '../../lib/ui/options/options.css';
import '../../lib/ui/options/corrections.css';
import '../../lib/ui/options/own.css';
import '../../lib/ui/options/explain.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { corrections, withCorrection } from '../../lib/extension/corrections.ts';
import { peopleStore } from '../../lib/extension/people-store.ts';
import { DEFAULT_SETTINGS, type Settings, settings } from '../../lib/extension/settings.ts';
import {
  askForWikipedia,
  mayAskWikipedia,
  wikipediaRights,
} from '../../lib/extension/wikipedia-permission.ts';
import { type PeopleNotes, withPerson } from '../../lib/notes/people-notes.ts';
import type { Correction } from '../../lib/people/corrections.ts';
import { accentStyle } from '../../lib/ui/accents.ts';
import { Options } from '../../lib/ui/options/options.tsx';
import { explainTab, openPages } from './explain.ts';

const root = document.getElementById('app') as HTMLElement;
const { version } = browser.runtime.getManifest();
const commands = await browser.commands.getAll();
const rights = await wikipediaRights();
let now: Settings = await settings.getValue();
let people: PeopleNotes = await peopleStore.getValue();
let corrected = await corrections.getValue();
let allowed = await mayAskWikipedia();
let pages = await openPages();

function show(): void {
  accentStyle(document.documentElement, now.colours);
  render(
    <Options
      settings={now}
      defaults={DEFAULT_SETTINGS}
      change={(next) => settings.setValue(next)}
      commands={commands}
      version={version}
      wikipedia={{ allowed, ask }}
      people={people}
      forget={forget}
      corrections={{ corrections: corrected, takeBack }}
      explaining={{ pages, explain: explainTab }}
    />,
    root,
  );
}

async function ask(): Promise<boolean> {
  allowed = await askForWikipedia(rights);
  show();
  return allowed;
}

async function forget(name: string): Promise<void> {
  await peopleStore.setValue(withPerson(people, { name, followed: false, note: '' }));
}

async function takeBack(site: string, correction: Correction): Promise<void> {
  await corrections.setValue(withCorrection(corrected, site, { correction, undo: true }));
}

/** Other tabs have been opened and closed since this page was last looked at. */
async function lookAtTabs(): Promise<void> {
  pages = await openPages();
  show();
}

/** Rights can be taken back in the browser's own settings. */
async function lookAtRights(): Promise<void> {
  allowed = await mayAskWikipedia();
  show();
}

settings.watch((next) => {
  now = next ?? DEFAULT_SETTINGS;
  show();
});
peopleStore.watch((next) => {
  people = next ?? {};
  show();
});
corrections.watch((next) => {
  corrected = next ?? {};
  show();
});
window.addEventListener('focus', lookAtTabs);
browser.permissions.onAdded.addListener(lookAtRights);
browser.permissions.onRemoved.addListener(lookAtRights);
show();
