import { resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { CONTENT_ROOT } from '../journal/content-root.ts';
import { checkContent } from './check.ts';
import { chooseFaultLanguage } from './choose-language.ts';
import { faultPage } from './fault-page.ts';
import { describe, report, type Problem } from './problem.ts';
import { say } from '../faults/say.ts';

/** How long to wait for the other files of a change, in milliseconds. */
const PAUSE = 150;

type SetupOfServer = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;

/** Checks the content before a build, and reports all errors at once; while it is being written, at every change. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const refused = chooseFaultLanguage();
        if (refused !== undefined) {
          logger.error(refused);
          process.exit(1);
        }
        const { errors, warnings } = await checkContent(CONTENT_ROOT);
        for (const warning of warnings) logger.warn(describe(warning));
        if (errors.length === 0) return;
        logger.error(report(errors));
        // An error that is thrown here would be printed with the places in our code, which say nothing to an editor.
        process.exit(1);
      },
      'astro:server:setup': checkAtChanges,
    },
  };
}

/** Tells a fault in the terminal and in the browser as soon as it is saved, and that it is mended. */
const checkAtChanges: SetupOfServer = ({ server, logger }) => {
  let faults: readonly Problem[] = [];
  let changes = 0;
  let checked: Promise<void> = Promise.resolve();
  const check = async (): Promise<void> => {
    const { errors } = await checkContent(CONTENT_ROOT);
    const isSame = errors.length === faults.length && report(errors) === report(faults);
    faults = errors;
    if (isSame) return;
    if (errors.length === 0) logger.info(say('inOrder'));
    else logger.error(report(errors));
    server.ws.send({ type: 'full-reload' });
  };
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(resolve(CONTENT_ROOT) + sep)) return;
    changes += 1;
    const turn = changes;
    // One after another: a check that ends late must not tell what a later one has found mended.
    checked = Promise.allSettled([checked, setTimeout(PAUSE)]).then(() =>
      turn === changes ? check() : undefined,
    );
  });
  const lastChecked = async (): Promise<void> => {
    for (let last; last !== checked;) {
      last = checked;
      await last;
    }
  };
  // A page is asked for as soon as a file is saved: before it is known that nothing is wrong with it, it is not made.
  server.middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes('text/html') !== true) {
      next();
      return;
    }
    void lastChecked().then(() => {
      if (faults.length === 0) next();
      else {
        response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
        response.end(faultPage(faults, `${server.config.base}@vite/client`));
      }
    }, next);
  });
  server.watcher.add(resolve(CONTENT_ROOT));
};
