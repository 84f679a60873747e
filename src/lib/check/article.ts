import type { Claims } from '../../schemas/claims.ts';
import type { IssueUnits } from '../../schemas/issue-units.ts';
import { articleSchema, type ArticleRecord } from '../../schemas/article.ts';
import type { ContentTree } from '../content-tree/nodes.ts';
import type { FigureRecord } from '../figures/model/record.ts';
import type { PlacedAnnotation } from '../content-tree/annotations.ts';
import { annotationsIn } from '../markdown/annotated.ts';
import { compileArticle } from '../markdown/article-compiler.ts';
import type { ShownPicture } from '../markdown/pictures.ts';
import { splitFrontmatter } from '../markdown/frontmatter.ts';
import { explainMdx } from './explain-mdx.ts';
import { checkPhrases, type CheckedNotes } from './editors-notes.ts';
import type { Findings, LineOf, Problem } from './problem.ts';
import { checkArticleLanguages, checkTexts } from './record-texts.ts';
import { checkSamples } from './samples.ts';
import { checkYaml } from './yaml.ts';
import { say } from '../faults/say.ts';

/** An article that was checked: its record if it is valid, and the problems of the file. */
export interface CheckedArticle extends Findings {
  file: string;
  record: ArticleRecord | undefined;
  /** The words in its text that notes and claims are about, and how often they stand there. */
  annotations: readonly PlacedAnnotation[];
  /** The text as the plugins read it, where they could. */
  text: ContentTree | undefined;
  lineOf: LineOf;
  /** The pictures that its text shows; undefined where the text cannot be read. */
  pictures: readonly ShownPicture[] | undefined;
  /** The ids of the figures that the edition draws. */
  drawings: readonly string[];
  /** Whether something is told of its tables, in which nothing can be found until it is mended. */
  hasTableFaults: boolean;
}

/** What is told of tables themselves. */
const OF_TABLES = new Set([
  'figure-number',
  'table-missing',
  'caption-missing',
  'caption-label',
  'table-row',
  'figure-data',
]);

/** What the files beside an article say of its words. */
interface CheckedBeside {
  notes?: CheckedNotes | undefined;
  claims?: Claims['claims'] | undefined;
  /** The units of its issue. */
  units?: IssueUnits;
}

/** An article whose file cannot be read. */
export function unreadableArticle(file: string, problem: Problem): CheckedArticle {
  return {
    file,
    record: undefined,
    annotations: [],
    text: undefined,
    lineOf: () => 1,
    pictures: undefined,
    drawings: [],
    hasTableFaults: false,
    errors: [problem],
    warnings: [],
  };
}

/**
 * Checks one article: its frontmatter by the schema, its text by the plugins that will build it, and what the editors say of
 * it in the file beside it.
 */
export async function checkArticle(
  file: string,
  source: string,
  beside: CheckedBeside = {},
): Promise<CheckedArticle> {
  const parts = splitFrontmatter(source);
  if (parts === undefined) {
    const message = say(/^---[ \t]*\r?\n/u.test(source) ? 'frontmatterOpen' : 'frontmatterMissing');
    return unreadableArticle(file, { file, line: 1, message });
  }
  const { fields } = parts;
  const early = /^---/mu.exec(fields);
  if (early !== null) {
    const line = 1 + fields.slice(0, early.index + 1).split('\n').length;
    const message = say('frontmatterEndsEarly');
    return unreadableArticle(file, { file, line, message });
  }
  const frontmatter = checkYaml(file, fields, articleSchema, 2);
  // Where the frontmatter cannot be read, the text would be checked without what it states: false errors.
  const body = frontmatter.unreadable ? UNREAD : await checkBody(file, source, beside);
  const { data, stated, problems, lineOf } = frontmatter;
  // As they are written: what is wrong with one field hides nothing of another.
  const texts = checkTexts(file, stated, lineOf);
  const languages = checkArticleLanguages(file, stated, lineOf);
  return {
    file,
    record: data,
    annotations: body.annotations,
    text: body.text,
    lineOf,
    pictures: body.pictures,
    drawings: body.drawings,
    hasTableFaults: body.hasTableFaults,
    errors: [...problems, ...texts.errors, ...languages, ...body.errors, ...(beside.notes?.errors ?? [])],
    warnings: [
      ...checkSamples(file, source),
      ...texts.warnings,
      ...body.warnings,
      ...(beside.notes?.warnings ?? []),
    ],
  };
}

type CheckedBody = Findings &
  Pick<CheckedArticle, 'annotations' | 'text' | 'pictures' | 'drawings' | 'hasTableFaults'>;

const UNREAD: CheckedBody = {
  annotations: [],
  text: undefined,
  pictures: undefined,
  drawings: [],
  hasTableFaults: false,
  errors: [],
  warnings: [],
};

async function checkBody(
  file: string,
  source: string,
  { notes, claims, units }: CheckedBeside,
): Promise<CheckedBody> {
  // What the build will give it too, so that it is compiled once.
  const beside = { ...(notes && { notes: notes.notes }), ...(claims && { claims }), ...(units && { units }) };
  const { outcome, frontmatter, messages } = await compileArticle(source, file, beside);
  const isRead = outcome.status === 'fulfilled';
  const { text, pictures, figures } = frontmatter as {
    text?: ContentTree;
    pictures?: ShownPicture[];
    figures?: FigureRecord[];
  };
  const findings: CheckedBody = {
    annotations: annotationsIn(frontmatter),
    text: isRead ? text : undefined,
    pictures: isRead ? (pictures ?? []) : undefined,
    drawings: (figures ?? []).map(({ id }) => id),
    hasTableFaults: messages.some(({ fatal, ruleId }) => fatal !== undefined && OF_TABLES.has(ruleId ?? '')),
    errors: [],
    warnings: [],
  };
  // What stopped the compilation may be one of the messages.
  if (outcome.status === 'rejected' && !messages.some((message) => message === outcome.reason)) {
    findings.errors.push(...explainMdx(outcome.reason, source).map((fault) => ({ file, ...fault })));
  }
  for (const { reason, line, fatal } of messages) {
    if (fatal === true) continue;
    const list = fatal === undefined ? findings.warnings : findings.errors;
    list.push({ file, line, message: reason });
  }
  if (notes !== undefined) findings.errors.push(...checkPhrases(notes, annotationsIn(frontmatter)));
  return findings;
}
