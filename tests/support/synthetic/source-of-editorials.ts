import { LOCALES } from '../../../src/schemas/localized.ts';
import { FIRST_LABEL, HEAD_LABELS, LAST_LABEL } from '../fidelity/print-labels.ts';
import type { Data } from './issue-files.ts';

/**
 * A source without the abstracts and keywords of the articles that state none: blank lines stand in their stead, so that
 * corrections find their lines. The heads of the model's articles follow each other in the order of their pages.
 */
export function withoutAbstracts(source: string, articles: readonly Data[]): string {
  const lines = source.split('\n');
  const startsWith = (label: string) => [...lines.keys()].filter((at) => lines[at]?.startsWith(label));
  const [starts, ends] = [startsWith(FIRST_LABEL), startsWith(LAST_LABEL)];
  articles
    .toSorted((a, b) => Number(a['firstPage']) - Number(b['firstPage']))
    .forEach((article, place) => {
      for (const field of ['abstract', 'keywords'] as const) {
        if (article[field] !== undefined) continue;
        for (const locale of LOCALES) {
          blankParagraph(lines, HEAD_LABELS[locale][field], { from: starts[place], to: ends[place] });
        }
      }
    });
  return lines.join('\n');
}

/** Makes the paragraph that begins with a label blank. @throws where there is none in the head of the article. */
function blankParagraph(
  lines: string[],
  label: string,
  { from = 0, to = -1 }: { from: number | undefined; to: number | undefined },
): void {
  const start = lines.findIndex((line, at) => at >= from && at <= to && line.startsWith(label));
  if (start < 0) throw new Error(`the head of an article has no paragraph “${label}” that could be left out`);
  const length = lines.slice(start).findIndex((line) => line.trim() === '');
  lines.fill('', start, start + length);
}
