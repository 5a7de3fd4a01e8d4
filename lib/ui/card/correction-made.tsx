import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Correction } from '../../people/corrections.ts';
import { CorrectionText } from '../correction-text.tsx';
import { Frame } from './frame.tsx';
import type { CardActions } from './types.ts';

interface Props {
  correction: Correction;
  undo: () => void;
  actions: CardActions;
}

/** Stands where the person's card was, so that a slip of the hand is mended there. */
export function CorrectionMade({ correction, undo, actions }: Props): VNode {
  const place = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone; the keyboard goes on from here.
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  return (
    <Frame kind="people" label={`Corrected: ${correction.name}`} pinned actions={actions}>
      <p class="made" role="status" tabIndex={-1} ref={place}>
        <CorrectionText correction={correction} />.{' '}
        <button type="button" class="again" onClick={undo}>
          Undo
        </button>
      </p>
      <p class="source">Remembered for this site, on this device only.</p>
    </Frame>
  );
}
