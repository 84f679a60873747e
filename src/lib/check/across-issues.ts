import { isSameKeyword, nameInRecords } from '../../schemas/record-forms.ts';
import { LOCALES, type Locale } from '../../schemas/localized.ts';
import type { CheckedArticle } from './article.ts';
import type { Problem } from './problem.ts';
import { say } from '../faults/say.ts';

/**
 * Differences between two articles, of any issues, in the name of a person or the translation of a keyword. Both may be
 * right (a name changes, a word has two translations), so these are warnings; the index of authors shows the form of the
 * newest issue.
 */
export function checkAcrossIssues(articles: readonly CheckedArticle[]): Problem[] {
  return [...nameProblems(articles), ...keywordProblems(articles)];
}

/** The first form that was seen, and its file. */
interface FirstForm {
  file: string;
  form: string;
}

function nameProblems(articles: readonly CheckedArticle[]): Problem[] {
  const seen = new Map<string, FirstForm>();
  const problems: Problem[] = [];
  for (const { file, record } of articles) {
    for (const [index, { id, name }] of (record?.authors ?? []).entries()) {
      for (const locale of LOCALES) {
        const { given, family } = name[locale];
        const form = `${nameInRecords(name[locale])} (${family}, ${given})`;
        const known = firstForm(seen, `${id} ${locale}`, { file, form });
        // Two names in one issue are an error already.
        if (known.form === form || folderOf(known.file) === folderOf(file)) continue;
        problems.push({
          file,
          field: `authors.${String(index)}.name.${locale}`,
          message: say('personNamesDiffer', { id, here: form, there: known.form, file: known.file }),
        });
      }
    }
  }
  return problems;
}

function keywordProblems(articles: readonly CheckedArticle[]): Problem[] {
  const seen = new Map<string, FirstForm>();
  const problems: Problem[] = [];
  for (const { file, record } of articles) {
    if (record === undefined) continue;
    for (const [from, to] of LANGUAGE_PAIRS) {
      for (const [index, word] of record.keywords[from].entries()) {
        const form = record.keywords[to][index];
        if (form === undefined || !isSameKeyword(record, index)) continue;
        const known = firstForm(seen, `${from} ${to} ${word.toLowerCase()}`, { file, form });
        if (known.form.toLowerCase() === form.toLowerCase() || known.file === file) continue;
        problems.push({
          file,
          field: `keywords.${to}.${String(index)}`,
          message: say('keywordsDiffer', { word, here: form, there: known.form, file: known.file }),
        });
      }
    }
  }
  return problems;
}

/** From which language into which a keyword is translated. */
const LANGUAGE_PAIRS = LOCALES.flatMap((from) =>
  LOCALES.filter((to) => to !== from).map((to): [Locale, Locale] => [from, to]),
);

/** The first form seen under a key; `here` if it is new. */
function firstForm(seen: Map<string, FirstForm>, key: string, here: FirstForm): FirstForm {
  const known = seen.get(key) ?? here;
  seen.set(key, known);
  return known;
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
