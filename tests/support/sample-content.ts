import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import { inEachLocale, type Localized } from '../../src/schemas/locales.ts';

/** A content root of a test's own: a sound issue of two short articles, to be spoilt on purpose. */
export interface SampleContent {
  root: string;
  /** Replaces words in a file of the issue (`../../journal.yaml` is the journal's); @throws where they are not there, so that no fault is forgotten. */
  spoil: (file: string, words: string, by: string) => Promise<void>;
  write: (file: string, text: string) => Promise<void>;
  remove: (file: string) => Promise<void>;
  /** Puts the journal's real issues beside the sample. */
  addRealIssues: () => Promise<void>;
  discard: () => Promise<void>;
}

/** The folder of the sample issue, of a year that no issue of the journal will have: it stands beside the real ones. */
export const SAMPLE_ISSUE = '2199-1';

const person = (name: string) =>
  `{ printed: ${name}, given: ${name.split(' ')[0] ?? ''}, family: ${name.split(' ')[1] ?? ''} }`;

/** The names of an author of the sample: the translations are the same for all. */
const namesOf = (name: string): Localized<string> => ({
  en: name,
  kk: 'Әсел Үлгібаева',
  ru: 'Асель Ульгибаева',
});
const titleOf = (first: number): Localized<string> => ({
  en: `First steps of a sample ${String(first)}`,
  kk: `Үлгінің алғашқы қадамдары ${String(first)}`,
  ru: `Первые шаги образца ${String(first)}`,
});

const article = (first: number, id: string, name: string, body: string) => `---
language: en
firstPage: ${String(first)}
title: { en: ${titleOf(first).en}, kk: ${titleOf(first).kk}, ru: ${titleOf(first).ru} }
authors:
  - id: ${id}
    name: { en: ${person(namesOf(name).en)}, kk: ${person(namesOf(name).kk)}, ru: ${person(namesOf(name).ru)} }
    credentials: { language: en, printed: "Fellow of the Institute", position: Fellow, institution: Institute }
abstract: { en: What it says., kk: Не туралы екені., ru: О чём она. }
keywords: { en: [Trade], kk: [сауда], ru: [торговля] }
keywordsCorrespond: true
---

${body}
`;

const FIRST = `## A section

A sentence with a note[^1] and a citation [1].

<Table number={1}>

Table 1 – A small table

| Country | Export |
| --- | --: |
| Kazakhstan | 1 |

</Table>

<Figure number={1}>

Figure 1 – A lost picture

</Figure>

[^1]: The note.

<References>

1. A book.

</References>`;

const masthead = `
    people: [{ role: Editor, name: A. Editor }]
    translation: Translated
    address: { label: "Address:", lines: [Somewhere] }
    contacts: []
    website: www.example.org
    registration: [Registered, "No. 1-a"]
    issn: ISSN 2414-570X
    rights: Not without reference.
    disclaimer: The authors' own.
    printing: [Printed]`;

/** An article in the contents of an issue. */
export interface ContentsEntry {
  authors: Localized<string>;
  title: Localized<string>;
  page: number;
}

/** The contents of an issue in its file. */
export const contentsOf = (entries: readonly ContentsEntry[]) =>
  `contents: ${JSON.stringify(
    inEachLocale((locale) => ({
      heading: 'Contents',
      entries: entries.map(({ authors, title, page }) => ({
        authors: authors[locale],
        title: title[locale],
        page,
      })),
    })),
  )}\n`;

/** The contents of the sample. */
export const SAMPLE_CONTENTS = contentsOf([
  { authors: namesOf('Aisha Sample'), title: titleOf(3), page: 3 },
  { authors: namesOf('Berik Sample'), title: titleOf(9), page: 9 },
]);

const board = `
    heading: Board
    members: [{ name: A. Member, description: Chairman }]`;

const threeTimes = (key: string, text: string) => `${key}:\n  en:${text}\n  kk:${text}\n  ru:${text}\n`;

const ISSUE = `year: 2199
number: 1
wholeNumber: 91
hue: 60
printRun: 350
cover: { titles: [{ title: First, page: 3 }, { title: Second, page: 9 }], barcode: ["9 772414 570165", "0 1"] }
${threeTimes('masthead', masthead)}${SAMPLE_CONTENTS}${threeTimes('board', board)}imprint: ISSN 2414-570X
edition:
  published: 2026-01-02
  updated: 2026-01-02
  source: { en: The text of a scan., kk: Сканерленген мәтін., ru: Текст скана. }
`;

const JOURNAL = `title: Central Asia’s Affairs
language: en
kind: { en: quarterly review, kk: тоқсандық шолу, ru: ежеквартальный обзор }
frequency: { en: four times a year, kk: жылына төрт рет, ru: четыре раза в год }
issn: 2414-570X
since: 2003
website: www.example.org
publisherMark: KAZISS
publisherNames: { en: Institute, kk: Институт, ru: Институт }
registration: { date: 2003-01-24, certificate: { en: 1-a, kk: 1-a, ru: 1-a } }
about: { en: A review., kk: Шолу., ru: Обзор. }
description: { en: Research., kk: Зерттеулер., ru: Исследования. }
rights:
  owner: { en: The authors' texts., kk: Авторлардың мәтіндері., ru: Тексты авторов. }
  reproduction: { en: Shown with reference., kk: Сілтемемен берілген., ru: Со ссылкой. }
`;

const CORRECTIONS = `reasons:
  scan: { en: The scan misread it., kk: Сканерлеуде қате оқылған., ru: Ошибка распознавания. }
entries:
  - { line: 2, source: sorce, reading: source, kind: misreading, where: first-article#body, why: scan }
`;

/** Makes a sound content root below the machine's folder for temporary files. */
export async function sampleContent(): Promise<SampleContent> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  const path = (file: string) => join(root, 'issues', SAMPLE_ISSUE, file);
  await mkdir(path(''), { recursive: true });
  const files = {
    '../../journal.yaml': JOURNAL,
    'issue.yaml': ISSUE,
    'corrections.yaml': CORRECTIONS,
    'source.txt': 'The first line\nof the sorce text.\n',
    'first-article.mdx': article(3, 'aisha-sample', 'Aisha Sample', FIRST),
    'second-article.mdx': article(9, 'berik-sample', 'Berik Sample', 'One paragraph, and that is all.'),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path(name), text)));
  return {
    root,
    async spoil(file, words, by) {
      const text = await readFile(path(file), 'utf8');
      if (!text.includes(words)) throw new Error(`${file} of the sample has no "${words}"`);
      await writeFile(path(file), text.replace(words, by));
    },
    write: async (file, text) => {
      await mkdir(dirname(path(file)), { recursive: true });
      await writeFile(path(file), text);
    },
    remove: (file) => rm(path(file)),
    addRealIssues: () => cp(CONTENT_ROOT, root, { recursive: true }),
    discard: () => rm(root, { recursive: true }),
  };
}
