import { z } from 'zod';

/** A DOI as it is registered: the prefix of its registrant, a slash, a suffix. */
export const doiSchema = z
  .string({ error: 'write a DOI such as 10.1234/abc' })
  .regex(/^10\.\d{4,9}\/[^\s"<>]+$/u, {
    error: 'write a DOI such as 10.1234/abc, without `doi:` and without an address before it',
  });

/** The prefix under which a journal registers its DOIs. */
export const doiPrefixSchema = z
  .string({ error: 'write the prefix in quotes, such as "10.1234"' })
  .regex(/^10\.\d{4,9}$/u, { error: 'write the prefix of the journal’s DOIs in quotes, such as "10.1234"' });

/** The identifier of a researcher, whose last sign is a check digit (ISO 7064, MOD 11-2). */
export const orcidSchema = z
  .string({ error: 'write an ORCID such as 0000-0002-1825-0097' })
  .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/u, {
    abort: true,
    error: 'write an ORCID such as 0000-0002-1825-0097, without an address before it',
  })
  .refine((orcid) => orcidCheckDigit(orcid) === orcid.at(-1), {
    error: ({ input }) =>
      `the last sign of this ORCID would be ${orcidCheckDigit(String(input))}: one of its digits is wrong, copy it from the author’s page at orcid.org`,
  });

/** The address of an organization in the Research Organization Registry, whose last two digits check the others. */
export const rorSchema = z
  .string({ error: 'write the ROR address of the organization' })
  .regex(/^https:\/\/ror\.org\/0[a-hj-km-np-tv-z0-9]{6}\d{2}$/u, {
    abort: true,
    error: 'write the whole address of the organization at ror.org, such as https://ror.org/05gq02987',
  })
  .refine((address) => rorCheckDigits(address) === address.slice(-2), {
    error: 'one of the signs of this ROR is wrong: copy the address from the organization’s page at ror.org',
  });

/** An ISSN, whose last sign is a check digit (ISO 3297). */
export const issnSchema = z
  .string({ error: 'write an ISSN such as 1234-5679' })
  .regex(/^\d{4}-\d{3}[\dX]$/u, { abort: true, error: 'write an ISSN such as 1234-5679' })
  .refine((issn) => issnCheckDigit(issn) === issn.at(-1), {
    error: ({ input }) =>
      `the last sign of this ISSN would be ${issnCheckDigit(String(input))}: compare it with the certificate, and write it as there`,
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
