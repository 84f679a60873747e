import {
  issueOfList,
  listAddress,
  SITE_LIST,
  sizeOf,
  type KeepList,
  type ListedFile,
} from '../lib/offline/keep-list.ts';
import type { KeepFailure, KeepProgress, KeptState } from '../lib/offline/messages.ts';
import { keepFile } from './kept-files.ts';
import { keptLists, keyOf } from './kept-lists.ts';
import { SCOPE } from './scope.ts';

/** How many files are fetched before the page is told how far it is, and may stop. */
const FILES_A_STEP = 40;

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

/** What is being kept: a worker that the browser has stopped meanwhile looks again what is there. */
interface Keeping {
  lists: ReadonlyMap<string, KeepList>;
  total: number;
  missing: ListedFile[];
}
let keeping: Keeping | undefined;

/** Fetches some of the files that are missing. The lists count as kept once every file is there and the site still has these lists. */
export async function keepMore(
  event: ExtendableEvent,
  names: readonly string[],
  isFirst: boolean,
): Promise<KeepProgress> {
  try {
    if (isFirst) keeping = await lookAt(await begin(names));
    keeping ??= await lookAt(
      new Map([...(await keptLists.all('begun'))].filter(([name]) => names.includes(name))),
    );
    const failure = await keepStep(event, keeping);
    const progress = { done: keeping.total - sizeOf(keeping.missing), total: keeping.total };
    if (failure !== undefined) return { ...progress, end: failure };
    if (keeping.missing.length > 0) return progress;
    const end = await finish(keeping);
    return end === undefined ? progress : { ...progress, end };
  } catch (error) {
    return { done: 0, total: 0, end: failureOf(error) };
  }
}

async function lookAt(lists: ReadonlyMap<string, KeepList>): Promise<Keeping> {
  const missing = missingOf([...lists.values()], await keptLists.kept());
  return { lists, missing, total: sizeOf([...lists.values()].flatMap(({ files }) => files)) };
}

/** Fetches a few files, and says why if one of them cannot be kept. */
async function keepStep(event: ExtendableEvent, state: Keeping): Promise<KeepFailure | undefined> {
  const step = state.missing.slice(0, FILES_A_STEP);
  const failures = await Promise.all(step.map((file) => keepFile(event, file)));
  const left = step.filter((_, place) => failures[place] !== undefined);
  state.missing = [...left, ...state.missing.slice(FILES_A_STEP)];
  return failures.find((failure) => failure !== undefined);
}

/** Removes the lists of an issue, and what all issues share with the last of them; true if nothing is kept any more. */
export async function removeIssue(issue: string): Promise<boolean> {
  keeping = undefined;
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

/** Takes lists for kept if the site still has them; otherwise begins those that it has now, and says nothing. */
async function finish({ lists }: Keeping): Promise<'whole' | undefined> {
  const now = await begin([...lists.keys()]);
  keeping = undefined;
  if ([...now].some(([name, { version }]) => lists.get(name)?.version !== version)) return undefined;
  for (const [name, list] of now) await keptLists.put(name, list, 'whole');
  for (const name of now.keys()) await keptLists.delete(name, 'begun');
  await keptLists.deleteUnlisted();
  return 'whole';
}

async function fetchList(name: string): Promise<KeepList> {
  const response = await fetch(new URL(listAddress(name), SCOPE), { cache: 'no-cache' });
  if (!response.ok) throw new RangeError(`${String(response.status)} for the list ${name}`);
  return (await response.json()) as KeepList;
}

function missingOf(lists: readonly KeepList[], kept: ReadonlySet<string>): ListedFile[] {
  return lists.flatMap(({ files }) => files.filter((file) => !kept.has(keyOf(file))));
}

function failureOf(error: unknown): KeepFailure {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'storage';
  return error instanceof TypeError ? 'network' : 'site';
}
