import { useSignal } from '@preact/signals';
import type { OptionsProps } from './options.tsx';

/** Below, cards open at every pass of the mouse; above, they seem not to open at all. ms. */
const SHORTEST = 100;
const LONGEST = 1500;
const STEP = 50;

/** How long to rest over a mark before its card opens. */
export function Delay({ settings, defaults, change }: OptionsProps) {
  // While the slider moves only the figure follows: storage takes few writes a minute.
  const moving = useSignal<number | null>(null);
  const value = moving.value ?? settings.openDelay;
  return (
    <div class="field">
      <label for="open-delay">Rest over a mark before its card opens</label>
      <span class="slider">
        <input
          id="open-delay"
          type="range"
          min={SHORTEST}
          max={LONGEST}
          step={STEP}
          value={value}
          aria-valuetext={spoken(value)}
          onInput={(event) => {
            moving.value = Number(event.currentTarget.value);
          }}
          onChange={(event) => {
            moving.value = null;
            change({ ...settings, openDelay: Number(event.currentTarget.value) });
          }}
        />
        <output for="open-delay">{spoken(value)}</output>
        <button
          type="button"
          class="plain"
          aria-label="Reset the delay"
          disabled={settings.openDelay === defaults.openDelay}
          onClick={() => change({ ...settings, openDelay: defaults.openDelay })}
        >
          Reset
        </button>
      </span>
    </div>
  );
}

function spoken(ms: number): string {
  return `${(ms / 1000).toFixed(2).replace(/0$/, '')} s`;
}
