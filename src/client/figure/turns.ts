let last: Promise<void> = Promise.resolve();

/** Runs a piece of work when those before it are done and the browser has painted: many charts make no long task. */
export function inTurn<T>(work: () => T): Promise<T> {
  const done = last.then(breath).then(work);
  last = done.then(
    () => undefined,
    () => undefined,
  );
  return done;
}

function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
