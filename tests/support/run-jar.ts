import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The programs run for seconds: what the second compiler makes of them comes too late, and takes half the time. */
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
/** The code of the first compiler needs more room: patterns of HTML are long chains of calls. */
const STACK = '-Xss4m';

/** Runs a Java program; returns what it has printed, or throws that with its failure. */
export async function runJar(jar: string, parameters: readonly string[]): Promise<{ stdout: string }> {
  return promisify(execFile)('java', [...QUICK, STACK, '-jar', jar, ...parameters], {
    maxBuffer: 256 * 1024 * 1024,
  });
}
