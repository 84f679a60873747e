import { spawnSync } from 'node:child_process';

const MINUTE = 60_000;

/** Runs a command in a folder with its output shown; returns whether it succeeded. `limit` is in milliseconds. */
export function run(command: string, parameters: readonly string[], limit: number, folder = '.'): boolean {
  console.log(`> ${command} ${parameters.join(' ')}`);
  const { status } = spawnSync(command, parameters, {
    stdio: 'inherit',
    cwd: folder,
    timeout: limit,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Whether Debian packages can be installed: as root, on Debian or a derivative. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/** Installs Debian packages, if possible. */
export function installPackages(names: readonly string[]): void {
  if (!canInstallPackages() || !run('apt-get', ['update', '-qq'], 5 * MINUTE)) return;
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], 15 * MINUTE);
}
