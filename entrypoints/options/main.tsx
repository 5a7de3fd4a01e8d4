import '../../lib/ui/theme.css';
import '../../lib/ui/controls.css';
import '../../lib/ui/options/options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings, settings } from '../../lib/extension/settings.ts';
import { accentStyle } from '../../lib/ui/accents.ts';
import { Options } from '../../lib/ui/options/options.tsx';

const root = document.getElementById('app') as HTMLElement;
const { version } = browser.runtime.getManifest();
const commands = await browser.commands.getAll();

function show(now: Settings): void {
  accentStyle(document.documentElement, now.colours);
  render(
    <Options
      settings={now}
      defaults={DEFAULT_SETTINGS}
      change={(next) => settings.setValue(next)}
      commands={commands}
      version={version}
    />,
    root,
  );
}

settings.watch((now) => show(now ?? DEFAULT_SETTINGS));
show(await settings.getValue());
