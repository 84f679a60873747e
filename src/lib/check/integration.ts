import type { AstroIntegration } from 'astro';
import { checkContent } from './check.ts';
import { CONTENT_ROOT } from '../journal/content-root.ts';
import { describe, report } from './problem.ts';

/** Checks the content before the build, and reports all errors at once. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { errors, warnings } = await checkContent(CONTENT_ROOT);
        for (const warning of warnings) logger.warn(describe(warning));
        if (errors.length > 0) throw new Error(report(errors));
      },
    },
  };
}
