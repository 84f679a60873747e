import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import { remarkCitations } from './citations.ts';
import { remarkCrossReferences } from './cross-references.ts';
import { rehypeCheckMarks } from './check-marks.ts';
import { rehypeEditorsMarks } from './editors-marks.ts';
import { rehypeContentTree } from './content-tree.ts';
import { remarkDataOnly } from './data-only.ts';
import { remarkDrawnFigures } from './drawn-figures.ts';
import { rehypeFigureRecords } from './figure-records.ts';
import { remarkFigures } from './figures.ts';
import { remarkFootnotes } from './footnotes.ts';
import { rehypeHeadingsApart } from './heading-ids.ts';
import { remarkLanguages } from './languages.ts';
import { remarkLetters } from './letters.ts';
import { remarkLoneSpans } from './lone-spans.ts';
import { remarkReferenceList } from './reference-list.ts';
import { remarkBody, remarkListMarks } from './sections.ts';
import { remarkStructure } from './structure.ts';
import { rehypePictures } from './pictures.ts';
import { rehypeParagraphs } from './paragraphs.ts';
import { rehypeTables } from './tables.ts';
import { rehypeTotals } from './totals.ts';
import { rehypeTypography } from './typography.ts';
import { rehypeUntranslated } from './untranslated.ts';

/** The remark plugins of an article, in the order in which they must run. */
export const articlePlugins = [
  remarkDataOnly,
  remarkLoneSpans,
  remarkReferenceList,
  remarkStructure,
  remarkLetters,
  remarkListMarks,
  remarkFigures,
  remarkDrawnFigures,
  remarkCitations,
  remarkFootnotes,
  remarkLanguages,
  remarkCrossReferences,
  remarkBody,
];

/**
 * The rehype plugins: tables, ids of headings and paragraphs, the editors' marks; then content tree and figures are read from
 * the HTML. The last concern the page alone: what fails the editors' check, what is not to be translated.
 */
export const htmlPlugins = [
  rehypeTables,
  rehypeHeadingIds,
  rehypeHeadingsApart,
  rehypeParagraphs,
  rehypeTypography,
  rehypeEditorsMarks,
  rehypeContentTree,
  rehypeFigureRecords,
  rehypePictures,
  rehypeTotals,
  rehypeCheckMarks,
  rehypeUntranslated,
];
