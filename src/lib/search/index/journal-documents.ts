import { dictionary, fill } from '../../../i18n/index.ts';
import { pages, type PagePath } from '../../routes.ts';
import type { IssueRecord, Masthead } from '../../../schemas/issue.ts';
import { inEachLocale, LOCALES, type Localized } from '../../../schemas/locales.ts';
import type { Passage, SearchDocument } from './passage.ts';
import { readRuns } from './reading.ts';

/** An issue by its record; `id` is its folder: `2020-4`. */
export interface IssueOfJournal {
  id: string;
  issue: IssueRecord;
}

/**
 * The page about the journal, which has the masthead and the board of the newest issue, and the page of every issue with
 * what no newer page has. `issues` are the newest first.
 */
export function journalDocuments(issues: readonly IssueOfJournal[]): SearchDocument[] {
  const [newest] = issues;
  if (newest === undefined) return [];
  const found = [
    journalDocument(
      pages.about(),
      inEachLocale((locale) => dictionary(locale).about.title),
      boardAndMasthead(newest.issue),
    ),
    ...issues.map(({ id, issue }) =>
      journalDocument(pages.issue(id), titleOf(issue), [
        ...boardAndMasthead(issue),
        {
          kind: 'masthead',
          fragment: 'imprint',
          ...readRuns([{ text: issue.imprint }], issue.journal.language),
        },
      ]),
    ),
  ];
  const known = new Set<string>();
  return found
    .map((document) => ({
      ...document,
      passages: document.passages.filter(({ text }) => isNew(text, known)),
    }))
    .filter(({ passages }) => passages.length > 0);
}

function journalDocument(address: PagePath, title: Localized<string>, passages: Passage[]): SearchDocument {
  return {
    name: address.replaceAll(/^\/|\/$/gu, ''),
    address,
    isArticle: false,
    title,
    authors: [],
    keywords: inEachLocale(() => []),
    passages,
  };
}

function titleOf({ journal, number, year }: IssueRecord): Localized<string> {
  return inEachLocale((locale) =>
    fill(dictionary(locale).issue.title, { journal: journal.title, number, year }),
  );
}

function boardAndMasthead({ masthead, board }: IssueRecord): Passage[] {
  return LOCALES.flatMap((language) => [
    ...linesOf(masthead[language]).map((text): Passage => ({
      kind: 'masthead',
      language,
      fragment: 'masthead',
      text,
    })),
    ...board[language].members.map(({ name, description }, index): Passage => {
      const heading = { language, text: board[language].heading };
      const fragment = `board-${String(index + 1)}`;
      return { kind: 'board', language, fragment, heading, text: `${name} — ${description}` };
    }),
  ]);
}

/** The masthead line by line, in the order of the print. */
function linesOf(masthead: Masthead): string[] {
  const { frequency, people, translation, address, contacts, website } = masthead;
  return [
    ...(frequency === undefined ? [] : [frequency]),
    ...people.map(({ role, name, position }) =>
      [role, name, ...(position === undefined ? [] : [position])].join(' '),
    ),
    translation,
    address.lines.join(' '),
    ...contacts.map(({ label, value }) => `${label} ${value}`),
    website,
    ...masthead.registration,
    masthead.issn,
    masthead.rights,
    masthead.disclaimer,
    ...masthead.printing,
  ];
}

/** Whether a text is seen for the first time. */
function isNew(text: string, known: Set<string>): boolean {
  const isKnown = known.has(text);
  known.add(text);
  return !isKnown;
}
