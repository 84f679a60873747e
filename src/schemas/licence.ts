import spdxIds from 'spdx-license-ids/index.json' with { type: 'json' };
import { z } from 'zod';
import { text } from './localized.ts';
import { inSomeLanguages } from './some-languages.ts';
import { say } from '../lib/faults/say.ts';

/** The licences of Creative Commons as SPDX names them, whose addresses are their own. */
const CREATIVE_COMMONS = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/u;

/** A licence: its identifier in the list of SPDX, or the address of its text. */
export const licenceSchema = z
  .string({ error: () => say('licenceMissing') })
  .refine((licence) => isAddress(licence) || spdxIds.includes(licence), {
    error: ({ input }) => say('licenceUnknown', { licence: String(input) }),
  });

/** Whose the text is, and since when. */
export const copyrightSchema = z.strictObject({
  year: z
    .int({ error: () => say('copyrightYear') })
    .min(1900)
    .max(2200),
  holder: inSomeLanguages(text),
});

/** The address at which a licence can be read. */
export function licenceAddress(licence: string): string {
  if (isAddress(licence)) return licence;
  if (licence === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, conditions, version] = CREATIVE_COMMONS.exec(licence) ?? [];
  if (conditions === undefined || version === undefined) return `https://spdx.org/licenses/${licence}.html`;
  return `https://creativecommons.org/licenses/${conditions.toLowerCase()}/${version}/`;
}

/** What a licence is called: `CC BY 4.0`; one that is stated by its address is called so. */
export function licenceName(licence: string): string {
  return licence.replace(CREATIVE_COMMONS, 'CC $1 $2').replace(/^CC0-/u, 'CC0 ');
}

function isAddress(licence: string): boolean {
  return /^https:\/\/[^\s"<>]+$/u.test(licence);
}
