import type { Fault } from './fault.ts';

/** The first article of the sample gets an address; links.yaml says something of it. */
const knows = (fields: string) => ['', `links:\n  - address: https://example.org/a\n${fields}`] as const;
const FILE = 'links.yaml';

/** What is told of the addresses that an issue cites; no note of the sample has one. */
export const LINK_FAULTS: readonly Fault[] = [
  {
    did: 'knew something of an address that nobody cites',
    file: FILE,
    change: knows(''),
    line: 2,
    told: 'no note or reference of the issue has https://example.org/a: copy the address from the article, or remove the entry',
  },
  {
    did: 'stated a copy and not when it was opened',
    file: FILE,
    change: knows('    archived: https://web.archive.org/web/2020/https://example.org/a\n'),
    line: 2,
    told: 'write both: archived, the address of the copy, and verified, the day on which you opened it',
  },
  {
    did: 'wrote an address without its scheme',
    file: FILE,
    change: ['', 'links:\n  - address: example.org/a\n'],
    line: 2,
    told: 'write the whole address, which begins with https:// or http://',
  },
  {
    did: 'wrote an answer that there is not',
    file: FILE,
    change: knows('    checked: { date: 2026-01-02, answer: gone }\n'),
    line: 3,
    told: 'write the status of HTTP, such as 404, or one of timeout, no-host, no-connection, bad-certificate',
  },
];
