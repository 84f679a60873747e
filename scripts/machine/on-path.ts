import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The paths in PATH where a command with one of the names may be; those of the first name first. */
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
