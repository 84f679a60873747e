/**
 * Roles of DPUB-ARIA 1.1 (https://www.w3.org/TR/dpub-aria-1.1/), to be spread on an element:
 * Astro's types know the roles of core ARIA alone.
 */
export const roles: Record<'backlink' | 'noteref', Record<string, string>> = {
  backlink: { role: 'doc-backlink' },
  noteref: { role: 'doc-noteref' },
};
