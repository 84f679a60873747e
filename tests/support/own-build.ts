import { spawn } from 'node:child_process';

/** What a build of a test's own has said, and its status. */
export interface OwnBuild {
  status: number | null;
  said: string;
}

/**
 * Runs a build, `npm run build` or another, with variables of its own; Vitest's environment must not reach it: Astro would
 * build for tests.
 */
export async function ownBuild(
  variables: Readonly<Record<string, string>>,
  [command, ...parameters]: readonly [string, ...string[]] = ['npm', 'run', 'build'],
): Promise<OwnBuild> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|AFTER_BUILD)/.test(name),
  );
  const env = { ...Object.fromEntries(kept), NODE_ENV: 'production', ...variables };
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        said += data.toString();
      });
    }
    child.on('close', (status) => {
      resolve({ status, said });
    });
  });
}
