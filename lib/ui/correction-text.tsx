import type { VNode } from 'preact';
import type { Correction } from '../people/corrections.ts';

/** What a correction has brought about, in words. No full stop. */
export function CorrectionText({ correction }: { correction: Correction }): VNode {
  const name = <bdi class="who">{correction.name}</bdi>;
  switch (correction.kind) {
    case 'not-a-person':
      return <>{name} is no longer shown as a person</>;
    case 'same':
      return (
        <>
          {name} is shown as <bdi class="who">{correction.as}</bdi>
        </>
      );
    case 'different':
      return (
        <>
          <bdi class="who">{correction.called}</bdi> is shown apart from {name}
        </>
      );
  }
}
