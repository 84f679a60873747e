import { isScalar, LineCounter, parseDocument, visit, type Node, type Pair } from 'yaml';
import { SAMPLE } from '../../schemas/sample.ts';
import { splitFrontmatter } from '../markdown/frontmatter.ts';
import type { Problem } from './problem.ts';
import { say } from '../faults/say.ts';

const WORDS = Object.values(SAMPLE).join('|');
const SAMPLE_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS})(?![\\p{L}\\p{N}])`, 'u');

/** Whether a text is a sample that the editor's own words are to replace. */
export function isSample(text: string): boolean {
  return SAMPLE_WORD.test(text);
}

/** Warns of every sample that a new file, an article or issue.yaml, still has where the editor's own words belong. */
export function checkSamples(file: string, source: string): Problem[] {
  if (!SAMPLE_WORD.test(source)) return [];
  const article = splitFrontmatter(source);
  if (article === undefined) return samplesInYaml(file, source, 1);
  return [...samplesInYaml(file, article.fields, 2), ...samplesInText(file, article.text, article.textLine)];
}

function samplesInYaml(file: string, source: string, firstLine: number): Problem[] {
  const counter = new LineCounter();
  const problems: Problem[] = [];
  visit(parseDocument(source, { lineCounter: counter }), {
    Scalar: (key, node, path) => {
      if (key === 'key') return;
      const sample = typeof node.value === 'string' && SAMPLE_WORD.test(node.value) ? node.value : undefined;
      const comment = SAMPLE_WORD.test(node.comment ?? '') ? node.comment : undefined;
      if (sample === undefined && comment === undefined) return;
      const field = fieldOf([...path, node] as (Node | Pair)[], key);
      problems.push({
        file,
        line: counter.linePos(node.range?.[0] ?? 0).line + firstLine - 1,
        field,
        message:
          comment === undefined || comment === null
            ? sampleLeft(file, field, sample ?? '')
            : say('sampleField', { remark: comment.replace(/^\s*\p{L}+:\s*/u, '') }),
      });
    },
  });
  return problems;
}

/** The contents of an issue are written by a command, once its articles are. */
function sampleLeft(file: string, field: string, sample: string): string {
  return field.startsWith('contents.')
    ? say('sampleContents', { sample, id: file.split('/').at(-2) ?? '' })
    : say('sampleLeft', { sample });
}

/** The path of a value, `title.en`, or `authors.0.id`. */
function fieldOf(path: readonly (Node | Pair)[], key: unknown): string {
  const names = path.flatMap((node, place) => {
    if ('key' in node && isScalar(node.key)) return [String(node.key.value)];
    const next = path[place + 1];
    if (!('items' in node) || next === undefined) return [];
    const index = (node.items as unknown[]).indexOf(next);
    return 'key' in next || index === -1 ? [] : [String(index)];
  });
  return names.length === 0 ? String(key) : names.join('.');
}

function samplesInText(file: string, text: string, firstLine: number): Problem[] {
  return text.split('\n').flatMap((line, index) =>
    SAMPLE_WORD.test(line)
      ? [
          {
            file,
            line: firstLine + index,
            message: say('sampleInText'),
          },
        ]
      : [],
  );
}
