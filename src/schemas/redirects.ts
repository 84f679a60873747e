import { z } from 'zod';
import { say } from '../lib/faults/say.ts';

const path = z
  .string({ error: () => say('redirectMissing') })
  .regex(/^\/(?:[^\s?#/]+\/)*(?:[^\s?#/]+)?(?:#[^\s#]+)?$/u, {
    error: () => say('redirectForm'),
  });

/** An address that was published once, and where it leads now. */
const redirectSchema = z.strictObject({ from: path, to: path });

/**
 * `redirects.yaml`: addresses that are no more, each once, and where they lead now, which is never another address that is
 * no more: so there are no chains and no loops.
 */
export const redirectsSchema = z.array(redirectSchema).superRefine((redirects, context) => {
  redirects.forEach(({ from, to }, place) => {
    const complain = (field: 'from' | 'to', message: string) => {
      context.addIssue({ code: 'custom', path: [place, field], message });
    };
    if (redirects.findIndex((other) => other.from === from) !== place) {
      complain('from', say('redirectTwice', { from }));
    } else if (isBelow(to, from)) {
      complain('to', say('redirectToItself', { from }));
    } else {
      const next = redirects.find((other) => isBelow(to, other.from));
      if (next !== undefined) {
        complain('to', say('redirectToRedirected', { address: next.from, target: next.to }));
      }
    }
  });
});

/** Where one address leads now. Without a language in front it holds in all; a page takes what stands below it along. */
export type Redirect = z.infer<typeof redirectSchema>;

/** Whether an address is another one, a place on it, or something below it. */
function isBelow(address: string, other: string): boolean {
  if (address === other) return true;
  return (
    !other.includes('#') &&
    (other.endsWith('/') ? address.startsWith(other) : address.startsWith(`${other}#`))
  );
}
