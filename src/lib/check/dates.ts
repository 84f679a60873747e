import type { IssueFacts } from '../../schemas/issue.ts';
import type { Problem } from './problem.ts';
import { say } from '../faults/say.ts';

/** The day before which everything has happened, `2026-11-24`: tomorrow, for somewhere on Earth it has begun. */
function tomorrow(): string {
  return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
}

/** What is wrong with a day that has not come yet anywhere on Earth; undefined where it has. */
export function dayToCome(day: string): string | undefined {
  return day > tomorrow() ? say('dayToCome', { day }) : undefined;
}

/** Days of the edition that have not come. */
export function checkDates(
  file: string,
  { edition }: Pick<IssueFacts, 'edition'>,
  limit = tomorrow(),
): Problem[] {
  return (['published', 'updated'] as const).flatMap((day): Problem[] => {
    // Where the first has not come, the second has not either.
    if (edition[day] <= limit || (day === 'updated' && edition.published > limit)) return [];
    const message = say('dayToCome', { day: edition[day] });
    return [{ file, field: `edition.${day}`, message }];
  });
}
