/** What a command and all that it started have cost. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** The price of a command: seconds by the clock, seconds of all processors, and bytes of memory at the most. */
export interface Cost {
  wall: number;
  cpu: number;
  peakMemory: number;
}

/** How often the memory of the processes is looked at, in milliseconds. */
const SAMPLING_MS = 250;
/** Linux counts processor time in hundredths of a second and memory in pages. */
const TICKS_A_SECOND = 100;
const PAGE_BYTES = 4096;

/** The fields of /proc/PID/stat behind the name, which is in brackets: from the state (field 3) on (man 5 proc). */
function statOf(pid: string): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
  } catch {
    // The process has ended since it was listed.
    return undefined;
  }
}

/** Seconds of all processes that have ended and were waited for by this one, theirs included. */
function secondsOfChildren(): number {
  const fields = statOf('self') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND;
}

/** The resident memory of a process and all below it. */
function memoryOfTree(root: number): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const fields = statOf(pid);
      return fields === undefined
        ? []
        : [{ pid: Number(pid), parent: Number(fields[1]), pages: Number(fields[21]) }];
    });
  const sum = (pid: number): number =>
    processes
      .filter(({ parent }) => parent === pid)
      .reduce((total, { pid: child }) => total + sum(child), 0) +
    (processes.find((each) => each.pid === pid)?.pages ?? 0) * PAGE_BYTES;
  return sum(root);
}

/** Runs a command and measures it. @throws with what it said where it fails. */
export async function costOf(
  command: readonly [string, ...string[]],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Cost> {
  const [program, ...parameters] = command;
  const [start, secondsBefore] = [performance.now(), secondsOfChildren()];
  let [said, peakMemory] = ['', 0];
  const child = spawn(program, parameters, { cwd, env });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      said = (said + data.toString()).slice(-4000);
    });
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  while (!(await Promise.race([ended.then(() => true), setTimeout(SAMPLING_MS, false)]))) {
    peakMemory = Math.max(peakMemory, memoryOfTree(child.pid ?? 0));
  }
  const status = await ended;
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${String(status)}:\n${said}`);
  return {
    wall: (performance.now() - start) / 1000,
    cpu: secondsOfChildren() - secondsBefore,
    peakMemory,
  };
}
