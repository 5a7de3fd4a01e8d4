import { useSignal } from '@preact/signals';
import { Switch } from '../popup/switch.tsx';
import type { OptionsProps } from './options.tsx';

export interface LookUpRights {
  /** Whether this browser lets the extension ask Wikipedia. */
  allowed: boolean;
  /** Has the browser ask for it; only from a click. */
  ask: () => Promise<boolean>;
}

/** The one thing that uses the network, and what it sends. Off unless both the reader and the browser agree. */
export function LookUp({ settings, change, rights }: OptionsProps & { rights: LookUpRights }) {
  const refused = useSignal(false);
  const turn = async (on: boolean) => {
    // The browser answers a question that follows the click at once, and no other.
    const allowed = !on || (await rights.ask());
    refused.value = !allowed;
    if (allowed) change({ ...settings, wikipedia: on });
  };
  return (
    <div class="look-up">
      <Switch
        on={settings.wikipedia && rights.allowed}
        label="Offer to look people up on Wikipedia"
        change={turn}
      />
      <div>
        <p>Offer to look people up on Wikipedia</p>
        <p class="source">
          Cards of people get a button. When you click it, and never before, the name and the article’s
          language are sent to Wikipedia, and to nobody else. Wikipedia sees your internet address, as when
          you visit it, but not which page you are reading. Answers are kept on this device for a week, from
          private windows not at all, and deleted when you switch this off.
        </p>
        <p class="refused" role="alert">
          {refused.value && 'The browser did not allow it, so it stays off.'}
        </p>
      </div>
    </div>
  );
}
