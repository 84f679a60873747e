import { citationKey } from '../citation/record.ts';
import type { CheckedArticle } from './article.ts';
import { slugOf } from './issue.ts';
import type { Problem } from './problem.ts';
import { say } from '../faults/say.ts';

/** The articles of an issue, with the year that their citation keys have. */
interface ArticlesOfYear {
  year: number;
  articles: readonly CheckedArticle[];
}

/** Two articles with the same citation key, of any issues, would count as one in a reader's bibliography. */
export function checkCitationKeys(issues: readonly ArticlesOfYear[]): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { year, articles } of issues) {
    for (const { file, record } of articles) {
      if (record === undefined) continue;
      const key = citationKey(record, slugOf(file), year);
      const other = seen.get(key);
      if (other === undefined) seen.set(key, file);
      else {
        problems.push({
          file,
          message: say('citationKeyTaken', { key, file: other }),
        });
      }
    }
  }
  return problems;
}
