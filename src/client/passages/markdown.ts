import { sharedAddress } from './addresses.ts';
import type { KeptPassage } from './kept-passage.ts';

/** An article with the passages that are kept of it. */
export interface PassageGroup {
  article: string;
  title: string;
  titleLanguage: string;
  passages: KeptPassage[];
}

/** What a file of passages says besides them; `editionOf` says of which day an edition is. */
interface MarkdownWords {
  title: string;
  note: string;
  link: string;
  editionOf: (day: string) => string;
}

/**
 * Passages as Markdown (CommonMark): each article with its reference, its passages as quotations with their addresses, and the notes.
 * @param references to the articles, by article.
 */
export function toMarkdown(
  groups: readonly PassageGroup[],
  references: ReadonlyMap<string, string>,
  { editionOf, ...words }: MarkdownWords,
): string {
  const parts = groups.flatMap(({ article, title, passages }) => [
    `## ${escape(title === '' ? (passages[0]?.address ?? '') : title)}`,
    ...(references.has(article) ? [escape(references.get(article) ?? '')] : []),
    ...passages.flatMap((passage) => [
      quotation(passage.exact),
      ...(passage.note.trim() === '' ? [] : [`**${escape(words.note)}:** ${paragraphs(passage.note)}`]),
      ...(passage.edition === '' ? [] : [escape(editionOf(passage.edition))]),
      ...(article === ''
        ? [escape(passage.address)]
        : [`[${escape(words.link)}](<${sharedAddress(passage)}>)`]),
    ]),
  ]);
  return `${[`# ${escape(words.title)}`, ...parts].join('\n\n')}\n`;
}

function quotation(text: string): string {
  return `> ${escape(text)}`;
}

/** A note as it was written: lines stay lines. */
function paragraphs(note: string): string {
  return note
    .trim()
    .split(/\s*\n\s*\n\s*/u)
    .map((paragraph) =>
      paragraph
        .split(/\s*\n\s*/u)
        .map(escape)
        .join('\\\n'),
    )
    .join('\n\n');
}

/** Text that Markdown reads as nothing but itself. */
function escape(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>#|~&!$]/gu, String.raw`\$&`)
    .replace(/^(\s*)([-+=])/u, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/u, String.raw`$1\$2`);
}
