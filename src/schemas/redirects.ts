import { z } from 'zod';

const path = z
  .string({ error: 'write an address of the site, such as /issues/2021-1/water-policy/' })
  .regex(/^\/(?:[^\s?#/]+\/)*(?:[^\s?#/]+)?(?:#[^\s#]+)?$/u, {
    error:
      'write an address from the home page on, such as /issues/2021-1/water-policy/ or /about/#rights: without host and query, with a slash at the end of a page',
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
      complain('from', `${from} is there already: keep one of the two`);
    } else if (isBelow(to, from)) {
      complain('to', `this is ${from} itself, which is no more: write an address that is on the site`);
    } else {
      const next = redirects.find((other) => isBelow(to, other.from));
      if (next !== undefined) {
        complain('to', `${next.from} is no more either: write the address it leads to, ${next.to}`);
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
