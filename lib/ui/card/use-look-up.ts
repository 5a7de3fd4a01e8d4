import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookupQuestion, LookupResult } from '../../notes/wikipedia/types.ts';

/** `lost`: the question did not reach the background. */
export type LookUpOutcome = LookupResult | { kind: 'lost' };

/** A look-up as far as it has come. */
export type LookUpState =
  | { step: 'idle' }
  | { step: 'asking'; title: string }
  | {
      step: 'answered';
      title: string;
      outcome: LookUpOutcome;
      /** The reader has said that this page is meant. */
      chosen: boolean;
    };

export interface LookUp {
  state: LookUpState;
  /** Asks for the person's own name. */
  ask(): void;
  /** Takes a page that was offered; asks for it where only its title is known. */
  choose(title: string): void;
  /** Asks the same again. */
  retry(): void;
}

/** One question at a time, and none before the reader wants it. Null while looking up is switched off. */
export function useLookUp(
  question: LookupQuestion,
  lookUp: ((question: LookupQuestion) => Promise<LookupResult>) | null,
): LookUp | null {
  const [state, setState] = useState<LookUpState>({ step: 'idle' });
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  if (!lookUp) return null;
  const send = async (title: string, chosen: boolean) => {
    if (state.step === 'asking') return;
    setState({ step: 'asking', title });
    const outcome = await lookUp({ ...question, name: title }).catch((): LookUpOutcome => ({ kind: 'lost' }));
    if (shown.current) setState({ step: 'answered', title, outcome, chosen });
  };
  return {
    state,
    ask: () => void send(question.name, false),
    choose: (title) => {
      if (state.step === 'answered' && state.outcome.kind === 'page') setState({ ...state, chosen: true });
      else void send(title, true);
    },
    retry: () => state.step === 'answered' && void send(state.title, state.chosen),
  };
}
