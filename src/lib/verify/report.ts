import type { SiteFault } from './file-faults.ts';

/** How many addresses of one fault are named. */
const NAMED = 3;

/** What is wrong with a site in words: each fault once, with some of the addresses where it is, and what to do. */
export function reportFaults(faults: readonly SiteFault[]): string {
  const kinds = [...Map.groupBy(faults, ({ what, remedy }) => `${what}: ${remedy}`)];
  return kinds
    .map(([said, all]) => {
      const named = all.slice(0, NAMED).map(({ address }) => `    ${address}`);
      const more = all.length > NAMED ? [`    and ${String(all.length - NAMED)} more`] : [];
      return [`  • ${said}`, ...named, ...more].join('\n');
    })
    .join('\n');
}
