import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a command of one of the names may stand, by the machine's PATH; the first name's places first. */
export function commandPaths(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Whether a path leads to a program that can be run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether a command can be run on this machine. */
export function isOnPath(name: string): boolean {
  return commandPaths([name]).some(isExecutable);
}
