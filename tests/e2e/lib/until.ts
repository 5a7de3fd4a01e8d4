const STEP = 40;

export const pause = (ms: number): Promise<void> => new Promise((later) => setTimeout(later, ms));

/** Asks again and again until the answer is neither false nor null nor undefined, and returns it. Throws after `timeout` ms. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | false | null | undefined>,
  timeout = 10_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== null && answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`);
    await pause(STEP);
  }
}
