import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../scripts/machine/server.ts';
import { isFresh, writeStamp, type BuildPlace } from '../../scripts/build/stamp.ts';

/** A built site and where it is served. */
export interface ServedSite {
  /** The folder of the build. */
  dir: string;
  /** The path it was built for, with both slashes. */
  base: string;
  /** The address of its home page. */
  url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The site as `npm run build` makes it. */
    atRoot: ServedSite;
    /** The same site, built to live under a path of another host. */
    underBase: ServedSite;
  }
}

const ROOT: BuildPlace = { outDir: 'dist', base: '/' };
const BASE: BuildPlace = { outDir: '.cache/base', base: '/reader/caa/' };

/** Vitest's environment must not reach the build: Astro would build for tests. */
function buildEnvironment({ outDir, base }: BuildPlace): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)/.test(name),
  );
  return { ...Object.fromEntries(kept), NODE_ENV: 'production', OUT_DIR: outDir, BASE_PATH: base };
}

function ensureBuilt(place: BuildPlace): void {
  if (isFresh(place)) return;
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    env: buildEnvironment(place),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`\`npm run build\` failed for ${place.outDir}:\n${stdout}\n${stderr}`);
  writeStamp(place);
}

async function serve({ outDir, base }: BuildPlace) {
  const server = await startServer({ dir: outDir, base });
  return { ...server, site: { dir: outDir, base, url: server.url } satisfies ServedSite };
}

/** Builds what is missing or stale, serves both builds while the tests run, and tells the tests where. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Copies of the project that an interrupted run has left.
  for (const folder of globSync('.cache/own-*')) rmSync(folder, { recursive: true });
  for (const place of [ROOT, BASE]) ensureBuilt(place);
  const [root, base] = await Promise.all([serve(ROOT), serve(BASE)]);
  project.provide('atRoot', root.site);
  project.provide('underBase', base.site);
  return async () => {
    await Promise.all([root.close(), base.close()]);
  };
}
