import { z } from 'zod';
import { say } from '../lib/faults/say.ts';

/** A DOI as it is registered: the prefix of its registrant, a slash, a suffix. */
export const doiSchema = z.string({ error: () => say('doiMissing') }).regex(/^10\.\d{4,9}\/[^\s"<>]+$/u, {
  error: () => say('doiForm'),
});

/** The prefix under which a journal registers its DOIs. */
export const doiPrefixSchema = z
  .string({ error: () => say('doiPrefixMissing') })
  .regex(/^10\.\d{4,9}$/u, { error: () => say('doiPrefixForm') });

/** The identifier of a researcher, whose last sign is a check digit (ISO 7064, MOD 11-2). */
export const orcidSchema = z
  .string({ error: () => say('orcidMissing') })
  .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/u, {
    abort: true,
    error: () => say('orcidForm'),
  })
  .refine((orcid) => orcidCheckDigit(orcid) === orcid.at(-1), {
    error: ({ input }) => say('orcidDigit', { sign: orcidCheckDigit(String(input)) }),
  });

/** The address of an organization in the Research Organization Registry, whose last two digits check the others. */
export const rorSchema = z
  .string({ error: () => say('rorMissing') })
  .regex(/^https:\/\/ror\.org\/0[a-hj-km-np-tv-z0-9]{6}\d{2}$/u, {
    abort: true,
    error: () => say('rorForm'),
  })
  .refine((address) => rorCheckDigits(address) === address.slice(-2), {
    error: () => say('rorDigits'),
  });

/** An ISSN, whose last sign is a check digit (ISO 3297). */
export const issnSchema = z
  .string({ error: () => say('issnForm') })
  .regex(/^\d{4}-\d{3}[\dX]$/u, { abort: true, error: () => say('issnForm') })
  .refine((issn) => issnCheckDigit(issn) === issn.at(-1), {
    error: ({ input }) => say('issnDigit', { sign: issnCheckDigit(String(input)) }),
  });

function orcidCheckDigit(orcid: string): string {
  const sum = digitsOf(orcid)
    .slice(0, 15)
    .reduce((total, digit) => (total + digit) * 2, 0);
  return signOf((12 - (sum % 11)) % 11);
}

/** The last sign of an ISSN, from its first seven digits (ISO 3297, annex A). */
export function issnCheckDigit(issn: string): string {
  const sum = digitsOf(issn)
    .slice(0, 7)
    .reduce((total, digit, place) => total + digit * (8 - place), 0);
  return signOf((11 - (sum % 11)) % 11);
}

function digitsOf(identifier: string): number[] {
  return Array.from(identifier.replaceAll('-', ''), Number);
}

/** Ten has a sign of its own. */
function signOf(value: number): string {
  return value === 10 ? 'X' : String(value);
}

/** Crockford’s alphabet, in which ROR counts: without the letters that look like others. */
const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz';

function rorCheckDigits(address: string): string {
  const [name = ''] = address.split('/').slice(-1);
  const value = Array.from(name.slice(0, 7)).reduce((total, sign) => total * 32 + BASE_32.indexOf(sign), 0);
  return String(98 - ((value * 100) % 97)).padStart(2, '0');
}
