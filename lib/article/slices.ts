/** Gives the page its thread back when the slice of time is used up; call it often. Throws the signal's reason when aborted. */
export type Pause = () => Promise<void>;

/** Longest stretch of work between two pauses, ms: a task above 50 ms is a jank, the work after a check adds to it. */
const SLICE = 12;

/** Calls `pause` only when a slice of time has gone by, so that cheap steps cost nothing. */
export function slices(pause: Pause = async () => {}, signal?: AbortSignal): Pause {
  let began = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - began < SLICE) return;
    await pause();
    signal?.throwIfAborted();
    began = performance.now();
  };
}
