import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtIssuesFolder } from '../publication/built-issue.ts';

/** Where the issues lie in the site until it is finished. */
const FOLDER = '_built';

/**
 * Hands the issues on to what is made of the finished pages: a route writes them, and they leave the site when it is done.
 * The content is known to Astro alone; nothing after it reads the content or parses a page to know what there is.
 */
export function builtIssues(): AstroIntegration {
  return {
    name: 'built-issues',
    hooks: {
      'astro:config:setup': ({ injectRoute, command }) => {
        if (command !== 'build') return;
        const entrypoint = './src/pages/_built-issue.ts';
        injectRoute({ pattern: `/${FOLDER}/[issue].json`, entrypoint, prerender: true });
      },
      'astro:build:done': ({ dir }) => {
        const from = fileURLToPath(new URL(FOLDER, dir));
        const to = builtIssuesFolder(fileURLToPath(dir));
        rmSync(to, { recursive: true, force: true });
        mkdirSync(to, { recursive: true });
        cpSync(from, to, { recursive: true });
        rmSync(from, { recursive: true });
      },
    },
  };
}
