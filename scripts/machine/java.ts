import { spawnSync } from 'node:child_process';

/** The first line of `java -version`, or undefined where Java is not installed. The Nu Html Checker needs it. */
export function javaVersion(): string | undefined {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return status === 0 ? stderr.trim().split('\n')[0] : undefined;
}
