let queue: Promise<void> = Promise.resolve();

/** Runs work after the work queued before it, each in a task of its own, so that many charts do not block the page. */
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
