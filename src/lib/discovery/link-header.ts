import type { TypedLink } from './signposting.ts';

/** A link as the field `Link` of an answer has it (RFC 8288, section 3). */
export function linkField({ href, ...attributes }: TypedLink): string {
  return [`<${href}>`, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join('; ');
}
