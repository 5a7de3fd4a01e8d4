/**
 * Runs tasks one after the other, in the order they came: reading, changing and writing back a stored value must not be
 * cut in two by another one. A task that fails does not stop the next ones.
 */
export function createSerial(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task, task);
    last = run;
    return run;
  };
}
