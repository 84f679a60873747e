import type { RootContent } from 'mdast';
import { articleHead } from '../new/article-head.ts';
import { statedNumbers } from './captions.ts';
import { writeBody, type BodyWriter } from './body.ts';
import type { DraftPicture } from './figures.ts';
import { languageOfText, takeFrontMatter } from './front-matter.ts';
import { inlinesOf } from './inlines.ts';
import {
  placeOf,
  plainText,
  type Finding,
  type Manuscript,
  type Paragraph,
  type WordBlock,
} from './manuscript.ts';
import { markdownOf } from './mdx.ts';
import { replaceOldLetters } from './old-fonts.ts';
import { recordOf, type DraftPlace } from './record.ts';
import { takeReferences } from './references.ts';
import { splitAtLabels } from './split-paragraphs.ts';
import { say } from '../faults/say.ts';

/** A draft of an article, its pictures, and what the editor must know. */
export interface Draft {
  mdx: string;
  pictures: DraftPicture[];
  findings: Finding[];
}

/** Turns a manuscript into a draft. */
export function draftOf(manuscript: Manuscript, place: DraftPlace): Draft {
  replaceOldLetters(manuscript);
  const blocks = manuscript.blocks.flatMap((block): WordBlock[] =>
    block.type === 'table' ? [block] : splitAtLabels(block),
  );
  // References first: the lines of a second abstract may stand behind them.
  const front = takeFrontMatter(blocks.filter((block) => block.type === 'table' || block.spans.length > 0));
  const { references, rest, findings: ofReferences } = takeReferences(front.rest);
  const language = languageOfText(rest);
  const abstracts = Object.values(front.abstract);
  const { numbers, findings: ofNotes } = numberNotes([...abstracts, ...rest], manuscript);
  const { record, findings: ofRecord } = recordOf(front, language, place, (abstract) =>
    marked(abstract, numbers),
  );
  const writer: BodyWriter = {
    language,
    notes: numbers,
    findings: [],
    pictures: [],
    tableNumbers: statedNumbers(rest, 'table'),
  };
  const body = writeBody(rest, writer);
  const nodes: RootContent[] = [
    ...body,
    ...noteNodes(manuscript, numbers),
    ...referenceNodes(references, writer),
  ];
  return {
    mdx: `${articleHead(record)}\n\n${markdownOf(nodes)}`,
    pictures: writer.pictures,
    findings: [
      ...manuscript.findings,
      ...front.findings,
      ...ofRecord,
      ...ofReferences,
      ...ofNotes,
      ...writer.findings,
    ],
  };
}

/** The notes in the order in which text calls them; those that nothing of the text calls are told, words and all. */
function numberNotes(
  blocks: readonly WordBlock[],
  manuscript: Manuscript,
): { numbers: Map<string, number>; findings: Finding[] } {
  const numbers = new Map<string, number>();
  const paragraphs = blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.flat().flatMap((cell) => cell.paragraphs) : [block],
  );
  for (const span of paragraphs.flatMap(({ spans }) => spans)) {
    if (span.type !== 'note') continue;
    const key = `${span.kind} ${span.id}`;
    if (manuscript.notes.has(key) && !numbers.has(key)) numbers.set(key, numbers.size + 1);
  }
  const kinds = new Set([...numbers.keys()].map((key) => key.split(' ')[0]));
  const left = [...manuscript.notes].filter(([key]) => !numbers.has(key));
  return {
    numbers,
    findings: [
      ...(kinds.size > 1 ? [{ kind: 'done' as const, place: '', message: say('notesInOneRow') }] : []),
      ...left.map(([, paragraphs]): Finding => ({
        kind: 'decide',
        place: placeOf(paragraphs[0] ?? { spans: [] }),
        message: say('noteLeftOut', { note: paragraphs.map(plainText).join(' ') }),
      })),
    ],
  };
}

/** An abstract as the frontmatter has it: letters and the marks of notes. */
function marked({ spans }: Paragraph, numbers: ReadonlyMap<string, number>): string {
  const withMarks = spans.map((span): typeof span => {
    if (span.type !== 'note') return span;
    const number = numbers.get(`${span.kind} ${span.id}`);
    const text = number === undefined ? '' : `[^${String(number)}]`;
    return { type: 'text', text, bold: false, italic: false };
  });
  return plainText({ spans: withMarks });
}

function noteNodes({ notes }: Manuscript, numbers: ReadonlyMap<string, number>): RootContent[] {
  return [...numbers].map(([key, number]) => ({
    type: 'footnoteDefinition',
    identifier: String(number),
    label: String(number),
    children: (notes.get(key) ?? [])
      .filter((paragraph) => plainText(paragraph) !== '')
      .map(({ spans }) => ({ type: 'paragraph', children: inlinesOf(spans, new Map()) })),
  }));
}

function referenceNodes(references: readonly Paragraph[], writer: BodyWriter): RootContent[] {
  if (references.length === 0) return [];
  return [
    {
      type: 'mdxJsxFlowElement',
      name: 'References',
      attributes: [],
      children: [
        {
          type: 'list',
          ordered: true,
          start: 1,
          spread: false,
          children: references.map(({ spans }) => ({
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: inlinesOf(spans, writer.notes) }],
          })),
        },
      ],
    },
  ];
}
