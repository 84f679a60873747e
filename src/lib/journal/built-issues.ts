import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtIssuesFolder } from '../publication/built-issue.ts';

/** The folder of the issues in the output until the build is done. */
const FOLDER = '_built';

/**
 * Passes the issues as JSON to the steps after the Astro build: a route writes them, and they are moved out of the site at
 * the end. Only Astro reads the content; later steps neither read it nor parse pages for it.
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
