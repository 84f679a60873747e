import { say } from '../src/lib/faults/say.ts';
/** The number of a page as `--page` states it; undefined where it is left out. @throws in words at anything else. */
export function pageOf(stated: string | undefined): number | undefined {
  if (stated === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/u.test(stated)) throw new Error(say('pageOption', { page: stated }));
  return Number(stated);
}
