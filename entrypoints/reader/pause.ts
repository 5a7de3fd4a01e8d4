interface WithScheduler {
  scheduler?: { yield?: () => Promise<void> };
}

/** Lets the page do its own work first: what follows is a new task. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}
