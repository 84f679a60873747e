import {
  issueOfList,
  listAddress,
  SITE_LIST,
  sizeOf,
  type KeepList,
  type ListedFile,
} from '../lib/offline/keep-list.ts';
import type { KeepProgress, KeptState } from '../lib/offline/messages.ts';
import { keepFile } from './kept-files.ts';
import { keptLists, keyOf } from './kept-lists.ts';
import { SCOPE } from './scope.ts';

/** How many files are fetched before the page is told how far it is, and may stop. */
const FILES_A_STEP = 24;

/** What is kept, and what of it the site has another version of; `versions` are those that the site had when this worker was written. */
export async function keptState(versions: ReadonlyMap<string, string>): Promise<KeptState> {
  const [whole, begun] = await Promise.all([keptLists.all('whole'), keptLists.all('begun')]);
  return {
    whole: [...whole.keys()],
    sizes: Object.fromEntries([...whole].map(([name, { files }]) => [name, sizeOf(files)])),
    begun: [...begun.keys()],
    // A list that the site no longer has stays as it is.
    outdated: Object.fromEntries(
      [...whole].flatMap(([name, { version }]) => {
        const newest = versions.get(name);
        return newest === undefined || newest === version ? [] : [[name, newest] as const];
      }),
    ),
  };
}

/** How many bytes would have to be fetched to have the newest version of lists; `missing` if the site does not answer. */
export async function measureMissing(names: readonly string[]): Promise<number | 'missing'> {
  try {
    const lists = await Promise.all(names.map(fetchList));
    return sizeOf(missingOf(lists, await keptLists.kept()));
  } catch {
    return 'missing';
  }
}

/** Fetches some of the files that are missing. The lists count as kept once every file is there and the site still has these lists. */
export async function keepMore(
  event: ExtendableEvent,
  names: readonly string[],
  isFirst: boolean,
): Promise<KeepProgress> {
  let lists: Map<string, KeepList>;
  try {
    lists = isFirst ? await begin(names) : await keptLists.all('begun');
  } catch (error) {
    return { done: 0, total: 0, end: failureOf(error) };
  }
  const own = names.flatMap((name) => lists.get(name) ?? []);
  const total = sizeOf(own.flatMap(({ files }) => files));
  const missing = missingOf(own, await keptLists.kept());
  const step = missing.slice(0, FILES_A_STEP);
  const failures = await Promise.all(step.map((file) => keepFile(event, file)));
  const failure = failures.find((each) => each !== undefined);
  const left = [...missing.slice(FILES_A_STEP), ...step.filter((_, place) => failures[place] !== undefined)];
  const progress = { done: total - sizeOf(left), total };
  if (failure !== undefined) return { ...progress, end: failure };
  if (left.length > 0) return progress;
  try {
    return (await finish(names, lists)) ? { ...progress, end: 'whole' } : progress;
  } catch (error) {
    return { ...progress, end: failureOf(error) };
  }
}

/** Removes the lists of an issue, and what all issues share with the last of them; true if nothing is kept any more. */
export async function removeIssue(issue: string): Promise<boolean> {
  for (const state of ['begun', 'whole'] as const) {
    for (const name of (await keptLists.all(state)).keys()) {
      if (issueOfList(name) === issue) await keptLists.delete(name, state);
    }
  }
  const left = [...(await keptLists.all('whole')).keys(), ...(await keptLists.all('begun')).keys()];
  if (left.every((name) => name === SITE_LIST)) return true;
  await keptLists.deleteUnlisted();
  return false;
}

/** Asks the site for lists and notes that they are begun. */
async function begin(names: readonly string[]): Promise<Map<string, KeepList>> {
  const lists = new Map<string, KeepList>();
  for (const name of names) {
    const list = await fetchList(name);
    lists.set(name, list);
    await keptLists.put(name, list, 'begun');
  }
  return lists;
}

/** Takes lists for kept if the site still has them; otherwise begins those that it has now, and is false. */
async function finish(names: readonly string[], kept: ReadonlyMap<string, KeepList>): Promise<boolean> {
  const now = await begin(names);
  if (names.some((name) => now.get(name)?.version !== kept.get(name)?.version)) return false;
  for (const [name, list] of now) await keptLists.put(name, list, 'whole');
  for (const name of names) await keptLists.delete(name, 'begun');
  await keptLists.deleteUnlisted();
  return true;
}

async function fetchList(name: string): Promise<KeepList> {
  const response = await fetch(new URL(listAddress(name), SCOPE), { cache: 'no-cache' });
  if (!response.ok) throw new RangeError(`${String(response.status)} for the list ${name}`);
  return (await response.json()) as KeepList;
}

function missingOf(lists: readonly KeepList[], kept: ReadonlySet<string>): ListedFile[] {
  return lists.flatMap(({ files }) => files.filter((file) => !kept.has(keyOf(file))));
}

function failureOf(error: unknown): 'network' | 'site' | 'storage' {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'storage';
  return error instanceof TypeError ? 'network' : 'site';
}
