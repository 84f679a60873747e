import { PAUSE_MS } from './probe.ts';
import type { Link, LinkAnswer } from '../../schemas/links.ts';

/** How addresses are gone through. */
export interface Round {
  /** The day of today, which the report states. */
  today: string;
  /** What is known already: an address that was asked for since this day is not asked for again. */
  known: readonly Link[];
  since: string;
  /** The least time between two questions to one host, in milliseconds. */
  pause?: number;
  ask: (address: string) => Promise<LinkAnswer>;
  /** Told of each answer as it comes, so that a round that is stopped loses none. */
  keep: (address: string, checked: NonNullable<Link['checked']>) => void;
}

/** How many hosts are asked at once. */
const HOSTS_AT_ONCE = 4;

/**
 * Asks each address once, no host more often than once a second, a few hosts at a time; returns how many were asked. The
 * first error of `ask` ends the round.
 */
export async function askAddresses(addresses: readonly string[], round: Round): Promise<number> {
  const due = [...new Set(addresses)].filter((address) => isDue(address, round));
  const hosts = [...Map.groupBy(due, (address) => new URL(address).host).values()].values();
  const stop = new AbortController();
  const worker = async () => {
    for (const ofHost of hosts) await askHost(ofHost, round, stop.signal);
  };
  const workers = Array.from({ length: HOSTS_AT_ONCE }, worker);
  await Promise.all(workers).finally(() => {
    stop.abort();
  });
  return due.length;
}

function isDue(address: string, { known, since }: Round): boolean {
  const date = known.find((link) => link.address === address)?.checked?.date;
  return date === undefined || date < since;
}

async function askHost(
  addresses: readonly string[],
  { ask, keep, today, pause = PAUSE_MS }: Round,
  stop: AbortSignal,
) {
  for (const [index, address] of addresses.entries()) {
    if (index > 0) await new Promise((done) => setTimeout(done, pause));
    if (stop.aborted) return;
    keep(address, { date: today, answer: await ask(address) });
  }
}
