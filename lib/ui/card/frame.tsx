import type { ComponentChildren, VNode } from 'preact';
import type { MarkKind } from '../../extension/settings.ts';
import type { CardActions } from './types.ts';

interface FrameProps {
  kind: MarkKind;
  /** What a screen reader says when the card gets the focus. */
  label: string;
  pinned: boolean;
  actions: CardActions;
  children: ComponentChildren;
}

/** What all cards share: a dialog that does not block the page, with a close button once it stays. */
export function Frame({ kind, label, pinned, actions, children }: FrameProps): VNode {
  return (
    <div class={`card ${kind}`} role="dialog" aria-label={label} tabIndex={-1}>
      {children}
      {pinned && (
        <button type="button" class="close" aria-label="Close" onClick={actions.close}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      )}
    </div>
  );
}

/** The line at the foot of a card. Nothing in it: no line. */
export function Foot({ children }: { children: ComponentChildren }): VNode | null {
  const parts = [children].flat().filter(Boolean);
  return parts.length > 0 ? <div class="foot">{parts}</div> : null;
}
