import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import { remarkCitations } from './citations.ts';
import { rehypeContentTree } from './content-tree.ts';
import { remarkDrawnFigures } from './drawn-figures.ts';
import { rehypeFigureRecords } from './figure-records.ts';
import { remarkFigures } from './figures.ts';
import { remarkFootnotes } from './footnotes.ts';
import { remarkLanguages } from './languages.ts';
import { remarkBody, remarkKnownComponents, remarkListMarks } from './sections.ts';
import { rehypeParagraphs } from './paragraphs.ts';
import { rehypeTables } from './tables.ts';

/** What turns the Markdown of an article into its parts, in the order in which it must run. */
export const articlePlugins = [
  remarkKnownComponents,
  remarkListMarks,
  remarkFigures,
  remarkDrawnFigures,
  remarkCitations,
  remarkFootnotes,
  remarkLanguages,
  remarkBody,
];

/** What finishes the HTML: the tables, the ids of headings and passages; then content tree and figures are taken from it. */
export const htmlPlugins = [
  rehypeTables,
  rehypeHeadingIds,
  rehypeParagraphs,
  rehypeContentTree,
  rehypeFigureRecords,
];
