import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { CONTENT_ROOT } from '../journal/content-root.ts';
import { checkContent } from './check.ts';
import { chooseFaultLanguage } from './choose-language.ts';
import { overlayOf } from './overlay.ts';
import { describe, report } from './problem.ts';
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
  let told: string | undefined;
  let shown: ReturnType<typeof overlayOf> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const check = async (): Promise<void> => {
    const { errors } = await checkContent(CONTENT_ROOT);
    const now = errors.length === 0 ? undefined : report(errors);
    if (now === told) return;
    if (now === undefined) logger.info(say('inOrder'));
    else logger.error(now);
    shown = now === undefined ? undefined : overlayOf(errors);
    server.ws.send(shown ?? { type: 'full-reload' });
    told = now;
  };
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(resolve(CONTENT_ROOT) + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void check(), PAUSE);
  });
  // A page that is opened, or loads itself anew, does not know what was told before.
  server.ws.on('connection', () => {
    if (shown !== undefined) server.ws.send(shown);
  });
  server.watcher.add(resolve(CONTENT_ROOT));
};
