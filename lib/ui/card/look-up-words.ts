import type { LookUpOutcome } from './use-look-up.ts';

type Failure = Exclude<LookUpOutcome, { kind: 'page' | 'choice' }>;

/** What the card says when there is no page to show. */
export function failureText(failure: Failure, title: string, locale: string): string {
  if (failure.kind === 'none') return `Wikipedia has no page called “${title}”.`;
  if (failure.kind === 'off')
    return 'Looking up is not allowed on this device: switch it on in the settings.';
  if (failure.kind === 'lost') return 'The question got lost inside the browser.';
  const { error } = failure;
  switch (error.kind) {
    case 'offline':
      return 'Wikipedia could not be reached.';
    case 'timeout':
      return 'Wikipedia did not answer in time.';
    case 'limited':
      return `Wikipedia asks for a pause until ${timeOf(error.until, locale)}.`;
    case 'server':
      return `Wikipedia has a problem of its own (error ${error.status}).`;
    case 'malformed':
      return 'Wikipedia’s answer could not be understood.';
  }
}

/** Whether asking again can help. */
export function isWorthRetrying({ kind }: Failure): boolean {
  return kind === 'error' || kind === 'lost';
}

function timeOf(ms: number, locale: string): string {
  return new Date(ms).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
}
