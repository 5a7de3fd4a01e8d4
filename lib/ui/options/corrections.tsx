import { useRef } from 'preact/hooks';
import type { Corrections as All } from '../../extension/corrections.ts';
import type { Correction } from '../../people/corrections.ts';
import { CorrectionText } from '../correction-text.tsx';

export interface CorrectionsProps {
  corrections: All;
  takeBack: (site: string, correction: Correction) => void;
}

/** What the reader has said about who is who, site by site, to look through and to take back. */
export function Corrections({ corrections, takeBack }: CorrectionsProps) {
  const list = useRef<HTMLDivElement>(null);
  const sites = Object.keys(corrections).sort();
  return (
    <div class="corrections" tabIndex={-1} ref={list}>
      {sites.length === 0 && (
        <p class="none">None. The card of a person asks “Wrong?”: say there who is shown wrongly.</p>
      )}
      {sites.map((site) => (
        <div key={site} class="kept">
          <h3>
            <bdi>{site}</bdi>
          </h3>
          <ul class="removable" aria-label={`Corrections on ${site}`}>
            {corrections[site]?.map((correction) => (
              <li key={JSON.stringify(correction)}>
                <p>
                  <CorrectionText correction={correction} />
                </p>
                <button
                  type="button"
                  class="plain"
                  aria-label={`Remove: ${correction.name} on ${site}`}
                  onClick={() => {
                    takeBack(site, correction);
                    // The button that had the focus is gone.
                    list.current?.focus();
                  }}
                >
                  Remove
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class="source">
        Kept on this device only, not in your browser’s sync; nothing from private windows.
      </p>
    </div>
  );
}
