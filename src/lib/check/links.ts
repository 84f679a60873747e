import { linksSchema, type Link } from '../../schemas/links.ts';
import { citedAddresses } from '../content-tree/cited-addresses.ts';
import type { CheckedArticle } from './article.ts';
import { dayToCome } from './dates.ts';
import { withLines, type Problem } from './problem.ts';
import { checkYamlFile } from './yaml.ts';
import { say } from '../faults/say.ts';

/** What is known of the addresses that an issue cites. */
export const LINKS_FILE = 'links.yaml';

/** Checks links.yaml of an issue: every address stands in a note or reference, once, and nothing was found out tomorrow. */
export async function checkLinks(
  root: string,
  folder: string,
  articles: readonly CheckedArticle[],
): Promise<Problem[]> {
  const file = `${folder}/${LINKS_FILE}`;
  const { data, problems, lineOf } = await checkYamlFile(root, file, linksSchema);
  if (data === undefined) return problems;
  // Where an article cannot be read, its addresses are unknown.
  const isWhole = articles.every(({ text }) => text !== undefined);
  const cited = new Set(
    articles.flatMap(({ text }) =>
      text === undefined ? [] : citedAddresses(text).map(({ address }) => address),
    ),
  );
  const found = data.links.flatMap((link, index) =>
    [
      ...(isWhole && !cited.has(link.address) ? [notCited(link)] : []),
      ...(data.links.findIndex(({ address }) => address === link.address) < index ? [twice(link)] : []),
      ...daysToCome(link),
    ].map(({ field, message }) => ({ file, field: `links.${String(index)}.${field}`, message })),
  );
  return withLines(found, new Map([[file, lineOf]]));
}

type Fault = Pick<Problem, 'message'> & { field: string };

function notCited({ address }: Link): Fault {
  const message = say('linkUncited', { address });
  return { field: 'address', message };
}

function twice({ address }: Link): Fault {
  return { field: 'address', message: say('linkTwice', { address }) };
}

function daysToCome({ verified, checked }: Link): Fault[] {
  const days = { verified, 'checked.date': checked?.date };
  return Object.entries(days).flatMap(([field, day]) => {
    const message = day && dayToCome(day);
    return message === undefined ? [] : [{ field, message }];
  });
}
