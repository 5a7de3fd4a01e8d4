import type { MarkKind } from '../../extension/settings.ts';
import { accentOn, isColour, THEME } from '../marks/colours.ts';
import { Switch } from '../popup/switch.tsx';
import type { OptionsProps } from './options.tsx';

interface Kind {
  kind: MarkKind;
  label: string;
  /** A sentence of our own in which the words in brackets are marked. */
  sample: [string, string, string];
}

const KINDS: readonly Kind[] = [
  {
    kind: 'people',
    label: 'People',
    sample: ['', 'Mara Ellison', ' said'],
  },
  {
    kind: 'quotes',
    label: 'Quotes',
    sample: ['', '“the rest is work”', ''],
  },
  {
    kind: 'dates',
    label: 'Dates',
    sample: ['met ', 'last night', ''],
  },
];

/** Which kinds are marked, and in which colour, each shown on light and on dark paper. */
export function Kinds({ settings, change }: OptionsProps) {
  const recolour = (kind: MarkKind, colour: string | null) =>
    change({ ...settings, colours: { ...settings.colours, [kind]: colour } });
  return (
    <>
      <ul class="kinds">
        {KINDS.map((one) => (
          <li key={one.kind}>
            <Switch
              on={settings.marks[one.kind]}
              label={`Mark ${one.label.toLowerCase()}`}
              change={(on) => change({ ...settings, marks: { ...settings.marks, [one.kind]: on } })}
            />
            <span class="label">{one.label}</span>
            <Samples {...one} colour={settings.colours[one.kind]} on={settings.marks[one.kind]} />
            <span class="colour">
              <input
                type="color"
                aria-label={`Colour of ${one.label.toLowerCase()}`}
                value={settings.colours[one.kind] ?? THEME.light[one.kind]}
                onChange={(event) => recolour(one.kind, event.currentTarget.value)}
              />
              <button
                type="button"
                class="plain"
                aria-label={`Reset the colour of ${one.label.toLowerCase()}`}
                disabled={settings.colours[one.kind] === null}
                onClick={() => recolour(one.kind, null)}
              >
                Reset
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p class="source">
        A colour of your own keeps its hue; it is made darker on light pages and lighter on dark ones, so that
        the lines can be seen on both.
      </p>
    </>
  );
}

function Samples({ kind, sample, colour, on }: Kind & { colour: string | null; on: boolean }) {
  const own = isColour(colour) ? colour : null;
  return (
    <span class="samples" aria-hidden="true">
      {(['light', 'dark'] as const).map((tone) => (
        <span key={tone} class={`paper ${tone}`}>
          {sample[0]}
          <span
            class={on ? kind : undefined}
            style={{ '--accent': own ? accentOn(own, tone) : THEME[tone][kind] }}
          >
            {sample[1]}
          </span>
          {sample[2]}
        </span>
      ))}
    </span>
  );
}
