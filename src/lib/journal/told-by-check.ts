import type { Loader } from 'astro/loaders';

/**
 * A loader that leaves what is wrong with a file that has changed to the check of the content: that tells it in the editor's
 * language, with the line and what to write, and Astro would tell it a second time, in English.
 */
export function toldByCheck(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => {
      if (context.watcher === undefined) return loader.load(context);
      const logger = Object.assign(Object.create(context.logger) as typeof context.logger, {
        error: () => undefined,
      });
      return loader.load({ ...context, logger });
    },
  };
}
