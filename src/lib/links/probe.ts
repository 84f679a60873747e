import type { LinkAnswer } from '../../schemas/links.ts';

/** How an address is asked for. */
export interface ProbeOptions {
  /** Who asks: a program of the journal, with an address where its people can be found. */
  userAgent: string;
  /** How long an answer may take, in milliseconds. */
  patience?: number;
  /** The least time between two questions to a host, in milliseconds. */
  pause?: number;
}

/** Thrown where this machine itself has no network: then nothing is known of any address. */
export class NoNetwork extends Error {
  constructor(cause: unknown) {
    super('this machine has no network: nothing was found out', { cause });
    this.name = 'NoNetwork';
  }
}

const PATIENCE_MS = 20_000;
/** No host is asked more often, in milliseconds. */
export const PAUSE_MS = 1000;
/** What a server may answer to HEAD alone: then the page itself is asked for. */
const ONLY_TO_HEAD = [400, 403, 404, 405, 406, 410, 501, 503];
/** Errors of this machine, not of the address. */
const OWN_FAULTS = ['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'];

/**
 * What an address answers, at the end of its redirects: by HEAD, then by GET where that was refused, without taking the body.
 * @throws {NoNetwork} where the fault is this machine's.
 */
export async function probe(address: string, options: ProbeOptions): Promise<LinkAnswer> {
  const head = await ask(address, 'HEAD', options);
  if (typeof head !== 'number' || !ONLY_TO_HEAD.includes(head)) return head;
  await new Promise((done) => setTimeout(done, options.pause ?? PAUSE_MS));
  return ask(address, 'GET', options);
}

async function ask(
  address: string,
  method: 'HEAD' | 'GET',
  { userAgent, patience = PATIENCE_MS }: ProbeOptions,
): Promise<LinkAnswer> {
  try {
    const { status, body } = await fetch(address, {
      method,
      headers: { 'User-Agent': userAgent },
      signal: AbortSignal.timeout(patience),
    });
    await body?.cancel();
    return status;
  } catch (error) {
    return silence(error);
  }
}

/** Why there was no answer. */
function silence(error: unknown): LinkAnswer {
  if (error instanceof Error && error.name === 'TimeoutError') return 'timeout';
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  if (OWN_FAULTS.includes(code)) throw new NoNetwork(error);
  if (code === 'ENOTFOUND') return 'no-host';
  if (/TIMEOUT|ETIMEDOUT/u.test(code)) return 'timeout';
  return /CERT|SSL|TLS|SIGNED|SIGNATURE|ALTNAME/u.test(code) ? 'bad-certificate' : 'no-connection';
}
