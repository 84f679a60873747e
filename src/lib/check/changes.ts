import { basename } from 'node:path';
import { besideArticle } from '../../schemas/beside-article.ts';
import { changesSchema, type Change } from '../../schemas/changes.ts';
import type { IssueFacts } from '../../schemas/issue.ts';
import { anchorsOf } from '../content-tree/anchors.ts';
import type { CheckedArticle } from './article.ts';
import { dayToCome } from './dates.ts';
import { slugOf } from './issue.ts';
import { checkLanguages, checkTexts } from './record-texts.ts';
import { withLines, type Problem } from './problem.ts';
import { checkYamlFile } from './yaml.ts';
import { say } from '../faults/say.ts';

/** Checks what is told of the changes of an issue's articles, each in a file beside its article. */
export async function checkChanges(
  root: string,
  names: readonly string[],
  articles: readonly CheckedArticle[],
  issue: IssueFacts | undefined,
): Promise<Problem[]> {
  const problems = articles.map(async (article): Promise<Problem[]> => {
    const file = besideArticle(article.file, 'changes');
    if (!names.includes(basename(file))) return [];
    const { data, problems, lineOf } = await checkYamlFile(root, file, changesSchema);
    if (data === undefined) return problems;
    const texts = checkTexts(file, data, lineOf);
    const languages = data.changes.flatMap(({ what, why }, index) =>
      checkLanguages(file, { what, why }, ['what', 'why'], lineOf, ['changes', index]),
    );
    const found = data.changes.flatMap((change, index) =>
      [...checkDay(change, data.changes[index - 1], issue?.edition), ...checkPlace(change, article)].map(
        ({ field, message }) => ({ file, field: `changes.${String(index)}.${field}`, message }),
      ),
    );
    return [...texts.errors, ...languages, ...withLines(found, new Map([[file, lineOf]]))];
  });
  return (await Promise.all(problems)).flat();
}

/** A field of a change, and what is wrong with it. */
interface Fault {
  field: keyof Change;
  message: string;
}

/** The first thing that is wrong with the day of a change. */
function checkDay(
  { date }: Change,
  before: Change | undefined,
  edition: IssueFacts['edition'] | undefined,
): Fault[] {
  const fault = (message: string): Fault[] => [{ field: 'date', message }];
  const toCome = dayToCome(date);
  if (toCome !== undefined) return fault(toCome);
  if (before !== undefined && date < before.date) return fault(say('changesUnordered', { day: before.date }));
  if (edition === undefined) return [];
  if (date < edition.published) return fault(say('changeBeforeEdition', { day: edition.published }));
  if (date > edition.updated) return fault(say('changeAfterUpdate', { updated: edition.updated, day: date }));
  return [];
}

function checkPlace({ place }: Change, { file, text }: CheckedArticle): Fault[] {
  // A text that cannot be read is told of already.
  if (place === undefined || text === undefined || anchorsOf(text).has(place)) return [];
  const message = say('placeUnknown', { article: slugOf(file), place });
  return [{ field: 'place', message }];
}
