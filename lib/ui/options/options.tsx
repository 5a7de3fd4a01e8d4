import type { ComponentChildren } from 'preact';
import type { Settings } from '../../extension/settings.ts';
import type { PeopleNotes } from '../../notes/people-notes.ts';
import { About } from './about.tsx';
import { Corrections, type CorrectionsProps } from './corrections.tsx';
import { Delay } from './delay.tsx';
import { Explain, type ExplainProps } from './explain.tsx';
import { type Command, Keyboard } from './keyboard.tsx';
import { Kinds } from './kinds.tsx';
import { LookUp, type LookUpRights } from './look-up.tsx';
import { People } from './people.tsx';
import { RunMode } from './run-mode.tsx';
import { Sites } from './sites.tsx';

export interface OptionsProps {
  settings: Settings;
  defaults: Settings;
  /** Stores the settings; they take effect in open tabs at once. */
  change: (next: Settings) => void;
}

interface PageProps extends OptionsProps {
  commands: Command[];
  version: string;
  wikipedia: LookUpRights;
  people: PeopleNotes;
  forget: (name: string) => void;
  corrections: CorrectionsProps;
  explaining: ExplainProps;
}

/** The settings page. Nothing has to be saved: every change counts at once. */
export function Options({
  commands,
  version,
  wikipedia,
  people,
  forget,
  corrections,
  explaining,
  ...props
}: PageProps) {
  return (
    <main class="options">
      <header>
        <h1>Who Said When</h1>
        <p class="lead">Settings. Every change counts at once, in open tabs too.</p>
      </header>
      <Section title="Marks">
        <Kinds {...props} />
      </Section>
      <Section title="Cards">
        <Delay {...props} />
      </Section>
      <Section title="When to read">
        <RunMode {...props} />
      </Section>
      <Section title="Sites">
        <Sites {...props} />
      </Section>
      <Section title="People">
        <People people={people} forget={forget} />
      </Section>
      <Section title="Corrections">
        <Corrections {...corrections} />
      </Section>
      <Section title="Wikipedia">
        <LookUp {...props} rights={wikipedia} />
      </Section>
      <Section title="Keyboard">
        <Keyboard commands={commands} />
      </Section>
      <Section title="Why a page is read as it is">
        <Explain {...explaining} />
      </Section>
      <Section title="Privacy">
        <About version={version} />
      </Section>
    </main>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = `section-${title.toLowerCase().replaceAll(' ', '-')}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
