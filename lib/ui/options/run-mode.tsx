import { Choices } from './choices.tsx';
import type { OptionsProps } from './options.tsx';

/** Read every article, or only when asked. */
export function RunMode({ settings, change }: OptionsProps) {
  return (
    <Choices
      legend="When to read"
      name="run"
      value={settings.run}
      choose={(run) => change({ ...settings, run })}
      options={[
        {
          value: 'automatic',
          label: 'Every article, as it opens',
          hint: 'Other pages are left as they are.',
        },
        {
          value: 'click',
          label: 'Only when I ask',
          hint: 'From the toolbar button, the menu of the page, or the keyboard.',
        },
      ]}
    />
  );
}
