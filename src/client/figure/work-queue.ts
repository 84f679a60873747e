let queue: Promise<void> = Promise.resolve();

/** Runs a piece of work when those before it are done and the browser has painted: many charts make no long task. */
export function enqueue<T>(work: () => T): Promise<T> {
  const done = queue.then(nextTask).then(work);
  queue = done.then(
    () => undefined,
    () => undefined,
  );
  return done;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
