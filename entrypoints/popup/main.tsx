import '../../lib/ui/theme.css';
import '../../lib/ui/controls.css';
import '../../lib/ui/popup/popup.css';
import '../../lib/ui/popup/lists.css';
import '../../lib/ui/popup/states.css';
import { render } from 'preact';
import { peopleStore } from '../../lib/extension/people-store.ts';
import { settings } from '../../lib/extension/settings.ts';
import { accentStyle } from '../../lib/ui/accents.ts';
import { today } from '../../lib/ui/day.ts';
import { Popup } from '../../lib/ui/popup/popup.tsx';
import { popupActions } from './actions.ts';
import { follow } from './follow.ts';
import { popupTab } from './tab.ts';

const root = document.getElementById('app') as HTMLElement;
const tab = await popupTab(location.search);
const actions = popupActions(tab, () => refresh());
const locale = navigator.language;

const refresh = follow(tab, ({ view, site, siteOn, people, settings: current }) => {
  accentStyle(document.documentElement, current.colours);
  const context = { settings: current, people, site, siteOn, locale, today: today() };
  render(<Popup view={view} context={context} actions={actions} />, root);
});
settings.watch(() => refresh());
peopleStore.watch(() => refresh());
