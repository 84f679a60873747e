import type { Fault } from './fault.ts';

const FILE = 'first-article.changes.yaml';

/** A file of one change, with what a test spoils in it; the edition of the sample is of 2 January 2026. */
const changed = (fields: string) => ['', `changes:\n${fields}`] as const;
const change = (date: string, rest = '') =>
  `  - date: ${date}\n${rest}    what: { en: A word is whole., kk: Сөз толық., ru: Слово целое. }\n    why: { en: It was cut., kk: Ол бөлінген еді., ru: Оно было разорвано. }\n`;

/** What is told of changes of the edition. */
export const CHANGE_FAULTS: readonly Fault[] = [
  {
    did: 'told of a change of an article that is not there',
    file: 'third-article.changes.yaml',
    change: changed(change('2026-01-02')),
    told: 'the issue has no article "third-article": name the file as its article, first-article.changes.yaml, second-article.changes.yaml',
  },
  {
    did: 'named a place that the article has not',
    file: FILE,
    change: changed(change('2026-01-02', '    place: table-9\n')),
    line: 3,
    told: 'first-article has no place #table-9: copy what stands behind # in the address of the place, or leave the field out',
  },
  {
    did: 'wrote the place with its sign',
    file: FILE,
    change: changed(change('2026-01-02', '    place: "#table-1"\n')),
    line: 3,
    told: 'write the fragment alone, without # and without spaces, such as table-3',
  },
  {
    did: 'told of a change that has not come',
    file: FILE,
    change: changed(change('2197-01-02')),
    line: 2,
    told: '2197-01-02 has not come yet: write the day of today, or an earlier one',
  },
  {
    did: 'told of a change before the first day of the edition',
    file: FILE,
    change: changed(change('2025-12-31')),
    line: 2,
    told: 'the edition was published on 2026-01-02: write a day since then, or remove the change',
  },
  {
    did: 'told of a change and left the day of the edition',
    file: FILE,
    change: changed(change('2026-01-03')),
    line: 2,
    told: 'edition.updated in issue.yaml is 2026-01-02: write 2026-01-03 there, or correct this day',
  },
  {
    did: 'told of the changes in another order',
    file: FILE,
    change: changed(`${change('2026-01-02')}${change('2026-01-01')}`),
    line: 5,
    told: 'this day is before that of the change above, 2026-01-02: write the changes in their order, the last one below',
  },
  {
    did: 'left a language of a change out',
    file: FILE,
    change: changed(change('2026-01-02').replace(', ru: Слово целое.', '')),
    line: 3,
    told: 'write a text here',
  },
  {
    did: 'left a file of changes empty',
    file: FILE,
    change: ['', 'changes: []\n'],
    line: 1,
    told: 'there is no change: write a change, or remove the file',
  },
];
