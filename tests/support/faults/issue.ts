import type { Fault } from './fault.ts';

/** Files and folders that nobody reads, and facts of the issue that cannot be. */
export const ISSUE_FAULTS: readonly Fault[] = [
  {
    did: 'named an article as Markdown',
    file: 'water.md',
    told: 'nothing reads this file: name an article SLUG.mdx, and put it into the folder of its issue',
  },
  {
    did: 'put an article beside the folders of the issues',
    file: '../water.mdx',
    told: 'nothing reads this file: put the article into the folder of its issue',
  },
  {
    did: 'left a manuscript in the folder',
    file: 'water.docx',
    told: 'nothing reads this file: make an article of it, SLUG.mdx, and keep the manuscript outside the content',
  },
  {
    did: 'named a record otherwise',
    file: 'corrections.yml',
    told: 'nothing reads this file: write issue.yaml and corrections.yaml, in small letters, in the folder of the issue; journal.yaml and accepted-words.yaml beside issues',
  },
  {
    did: 'put a record into a folder of its own',
    file: 'records/people.yaml',
    told: 'nothing reads this file: the records are issue.yaml, corrections.yaml, links.yaml, SLUG.notes.yaml, SLUG.claims.yaml and SLUG.changes.yaml in the folder of an issue, journal.yaml, accepted-words.yaml, redirects.yaml and lexicon/*.yaml: correct its name, or remove it',
  },
  {
    did: 'left a file of some program',
    file: 'backup.zip',
    told: 'nothing reads this file: remove it, or keep it outside the content',
    isWarning: true,
  },
  {
    did: 'wrote the year of another issue',
    file: 'issue.yaml',
    change: ['year: 2199', 'year: 2198'],
    line: 2,
    told: 'the folder is issues/2199-1, year and number are those of issues/2198-1: rename the folder, or correct year and number',
  },
  {
    did: 'mistyped the ISSN of the journal',
    file: '../../journal.yaml',
    change: ['issn: 2414-570X', 'issn: 2414-5701'],
    line: 5,
    told: 'the last sign of this ISSN would be X: compare it with the certificate, and write it as there',
  },
  {
    did: 'mistyped the ISSN of the imprint',
    file: 'issue.yaml',
    change: ['imprint: ISSN 2414-570X', 'imprint: ISSN 2441-570X'],
    line: 52,
    told: 'the last sign of 2441-570X would be 7: compare it with the certificate, and write it as there',
  },
  {
    did: 'mistyped the barcode',
    file: 'issue.yaml',
    change: ['9 772414 570165', '9 772414 570156'],
    line: 6,
    told: '9 772414 570156 is no EAN, its last digit would be 8: compare it with the print, and write it as there',
  },
  {
    did: 'left a digit out of the barcode',
    file: 'issue.yaml',
    change: ['9 772414 570165', '9 772414 57016'],
    line: 6,
    told: '9 772414 57016 has 12 digits: write the 13 below the barcode',
  },
  {
    did: 'took the barcode of another journal',
    file: 'issue.yaml',
    change: ['9 772414 570165', '9 770028 083163'],
    line: 6,
    told: 'the barcode 9 770028 083163 is of another journal than 2414-570X: it begins with 9772414570',
  },
  {
    did: 'published the edition in the future',
    file: 'issue.yaml',
    change: ['updated: 2026-01-02', 'updated: 2199-01-02'],
    line: 55,
    told: '2199-01-02 has not come yet: write the day of today, or an earlier one',
  },
  {
    did: 'changed the edition before it was published',
    file: 'issue.yaml',
    change: ['updated: 2026-01-02', 'updated: 2025-01-02'],
    line: 55,
    told: 'the edition cannot change before it is published: write the same day or a later one',
  },
  {
    did: 'gave two articles one first page',
    file: 'second-article.mdx',
    change: ['firstPage: 9', 'firstPage: 3'],
    line: 3,
    told: 'page 3 is the first page of first-article too: write the page on which this article begins',
  },
  {
    did: 'mistyped the first page of an article',
    file: 'second-article.mdx',
    change: ['firstPage: 9', 'firstPage: 8'],
    line: 3,
    told: 'the contents have no page 8, and no article begins on their page 9: write here, or there, the page that the print has',
  },
  {
    did: 'mistyped a page in the contents of one language',
    file: 'issue.yaml',
    change: ['"page":9', '"page":8'],
    line: 41,
    told: 'no article begins on page 8, and second-article (page 9) is not in this list: write 9',
  },
];
