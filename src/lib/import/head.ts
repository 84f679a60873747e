import type { Locale, Localized } from '../../schemas/locales.ts';
import {
  authorAndPosition,
  headLine,
  kindOf,
  lineLanguage,
  namesIn,
  withoutMarks,
  type HeadLine,
} from './head-lines.ts';
import { firstWords, type Finding, type Paragraph } from './manuscript.ts';
import { linesOf } from './split-paragraphs.ts';
import { say } from '../faults/say.ts';

/** What stands over an abstract in one language. */
export interface Head {
  title?: string;
  authors: { name: string; marks: string[] }[];
  /** The lines that say who the authors are, each with the mark that joins it to some of them. */
  affiliations: { mark: string | undefined; text: string }[];
}

/** The lines of a head, read: by language; and the paragraphs that are nothing of it. */
interface ReadHead {
  heads: Partial<Localized<Head>>;
  doi?: string;
  leftOver: Paragraph[];
  findings: Finding[];
}

/** Reads the lines over an abstract, in the language of which they are unless their letters say another. */
export function readHead(paragraphs: readonly Paragraph[], language: Locale): ReadHead {
  const read: ReadHead = { heads: {}, leftOver: [], findings: [] };
  for (const paragraph of paragraphs) {
    for (const line of apart(paragraph)) readLine(headLine(line), paragraph, language, read);
  }
  return read;
}

/** The lines of a paragraph, where they are of different kinds; a title with breaks is one. */
function apart(paragraph: Paragraph): Paragraph[] {
  const lines = linesOf(paragraph);
  const kinds = new Set(lines.map((line) => kindOf(headLine(line))));
  // Two words with capitals may be a part of a title.
  if (kinds.delete('perhaps-authors')) kinds.add('other');
  return kinds.size > 1 || (kinds.has('affiliation') && lines.length > 1) ? lines : [paragraph];
}

function readLine(line: HeadLine, paragraph: Paragraph, usual: Locale, read: ReadHead): void {
  const text = withoutMarks(line.text);
  if (text === '') return;
  const language = lineLanguage(text, usual);
  const head = (read.heads[language] ??= { authors: [], affiliations: [] });
  const tell = (kind: Finding['kind'], message: string) => {
    read.findings.push({ kind, place: firstWords(text), message });
  };
  const isTitled = head.title !== undefined || paragraph.style.name === 'title';
  const kind = kindOf(line);
  const doi = doiIn(text);
  const both = kind === 'author-and-position' ? authorAndPosition(text) : undefined;
  if (doi !== undefined) {
    read.doi ??= doi;
  } else if (kind === 'code') {
    tell('decide', say('codeLeftOut', { text }));
  } else if (kind === 'rubric') {
    tell('decide', say('rubricLeftOut', { text }));
  } else if (kind === 'contact') {
    tell('decide', say('contactLeftOut', { contact: text }));
  } else if (both !== undefined) {
    head.authors.push({ name: both.author, marks: [both.author] });
    head.affiliations.push({ mark: both.author, text: withoutContacts(both.position, tell) });
  } else if (kind === 'authors' || (kind === 'perhaps-authors' && isTitled && head.authors.length === 0)) {
    if (kind === 'perhaps-authors') tell('decide', say('lineTakenForAuthors'));
    head.authors.push(...namesIn(line.text));
  } else if (
    head.authors.length > 0 &&
    (kind === 'affiliation' || (head.title !== undefined && isPosition(text)))
  ) {
    head.affiliations.push({ mark: line.leadingMark, text: withoutContacts(text, tell) });
  } else if (head.title === undefined) {
    head.title = text;
  } else if (paragraph.style.name === 'title' && head.authors.length === 0) {
    head.title += ` ${text}`;
  } else {
    read.leftOver.push(paragraph);
    tell('decide', say('lineUnknown'));
  }
}

/** The DOI of a line that has nothing else. */
export function doiIn(text: string): string | undefined {
  return /^(?:DOI[:\s]*)?(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+?)\.?$/iu.exec(text)?.[1];
}

/** Whether a line begins as a description of a person does: with a degree or a position in small letters. */
function isPosition(text: string): boolean {
  return (
    /^\p{Ll}/u.test(text) ||
    /^(?:PhD|Ph\.D|Doctor|Candidate|Professor|Master|Кандидат|Доктор|Профессор|Магистр)/u.test(text)
  );
}

/** The line of an affiliation without addresses of persons, which have fields of their own. */
function withoutContacts(text: string, tell: (kind: Finding['kind'], message: string) => void): string {
  const contacts =
    /[,;]?\s*(?:e-?mail:?\s*|ORCID(?:\s*ID)?:?\s*)?(?:[^\s@,;]+@[^\s@,;]+\.\p{L}+|(?:https?:\/\/orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dX])/giu;
  const found = text.match(contacts)?.map((each) => each.replace(/^[,;]?\s*/u, '')) ?? [];
  if (found.length > 0) {
    tell('decide', say('contactLeftOut', { contact: found.join(', ') }));
  }
  return text.replaceAll(contacts, '').trim();
}
