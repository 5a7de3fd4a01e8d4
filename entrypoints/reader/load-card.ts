import { sendMessage } from '../../lib/extension/messages.ts';
import type { CardWorld, CreateCardHost } from './card-host.ts';

/** Has the background put the card's script into this page. Rejects when the browser does not allow it any more. */
export async function loadCard(): Promise<CreateCardHost> {
  const world = globalThis as CardWorld;
  if (!world.whoSaidWhenCard) await sendMessage('loadCard');
  if (!world.whoSaidWhenCard) throw new Error('the card has not come');
  return world.whoSaidWhenCard;
}

/** An update may have left the maker of an older version. */
export function forgetCard(): void {
  delete (globalThis as CardWorld).whoSaidWhenCard;
}
