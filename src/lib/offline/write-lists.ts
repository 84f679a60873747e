import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getManifest, type ManifestTransform } from 'workbox-build';
import { LOCALES, ROOT_LOCALE } from '../../schemas/locales.ts';
import {
  BOOK_ENDINGS,
  bookList,
  listAddress,
  LISTS_FOLDER,
  SITE_LIST,
  SIZES_ADDRESS,
  sizeOf,
  type KeepList,
  type ListedFile,
  type ListSizes,
} from './keep-list.ts';

/** Folders of the languages, the root of the site among them. */
const FOLDERS = `{,${LOCALES.filter((locale) => locale !== ROOT_LOCALE)
  .map((locale) => `${locale}/`)
  .join()}}`;
/** The files that are kept if the reader asks for them. */
const BOOKS = `**/*.{${BOOK_ENDINGS.join()}}`;
/** The archive of an issue, and each article as one file, have everything once more; the others are for libraries and machines. */
const NOT_OF_AN_ISSUE = [BOOKS, '**/*.{zip,xml,txt}', '**/!(index).html', '**/linkset.json'];
/** What no page of the journal shows: pictures for social networks, files for machines, records of authors; and the lists and workers. */
const NOT_OF_THE_SITE = [
  `${FOLDERS}issues/*/**/*`,
  'cards/**/*',
  `${FOLDERS}authors/*.{bib,ris,csl.json}`,
  `${LISTS_FOLDER}/*.json`,
  '**/*.{xml,txt,zip}',
  '404.html',
  '_{headers,redirects}',
  'sw*.js',
];
/** Enough for any file of a site: the lists name all of them, and say their size. */
const LARGEST_FILE = 1024 ** 3;
/** Of a revision, so many digits: two versions of one file are told apart, not all files of the world. */
const REVISION_LENGTH = 8;

/** The lists of a built site by their names. */
export type KeepLists = ReadonlyMap<string, KeepList>;

/** Which files of a built site are kept together: those that all issues share, those of each issue, and its PDFs and EPUB. */
export async function keepLists(dir: string, issues: readonly string[]): Promise<KeepLists> {
  const pictures = new Map(issues.map((issue) => [issue, preparedPictures(dir, issue)]));
  const shown = [...pictures.values()].flat();
  // A picture that several issues show is shared by all.
  const ofOneIssue = shown.filter((file) => shown.indexOf(file) === shown.lastIndexOf(file));
  const lists = new Map([[SITE_LIST, await listOf(dir, ['**/*'], [...NOT_OF_THE_SITE, ...ofOneIssue])]]);
  for (const issue of issues) {
    const folder = `${FOLDERS}issues/${issue}`;
    const own = (pictures.get(issue) ?? []).filter((file) => ofOneIssue.includes(file));
    lists.set(issue, await listOf(dir, [`${folder}/**/*`, ...own], NOT_OF_AN_ISSUE));
    lists.set(bookList(issue), await listOf(dir, [`${folder}/${BOOKS}`], []));
  }
  return lists;
}

/** Writes the lists of a built site into it, and their sizes. */
export async function writeLists(dir: string, issues: readonly string[]): Promise<KeepLists> {
  const lists = await keepLists(dir, issues);
  mkdirSync(join(dir, LISTS_FOLDER), { recursive: true });
  for (const [name, list] of lists) writeFileSync(join(dir, listAddress(name)), JSON.stringify(list));
  const sizes: ListSizes = Object.fromEntries([...lists].map(([name, { files }]) => [name, sizeOf(files)]));
  writeFileSync(join(dir, SIZES_ADDRESS), JSON.stringify(sizes));
  return lists;
}

/** The sizes of an issue’s pictures that its pages offer to screens: they are the same in every language. */
function preparedPictures(dir: string, issue: string): string[] {
  const pages = globSync(`issues/${issue}/*/index.html`, { cwd: dir });
  const named = pages.flatMap((page) => [
    ...readFileSync(join(dir, page), 'utf8').matchAll(/\/(_astro\/[^/\s"]+\.(?:avif|webp)) \d+w/gu),
  ]);
  return [...new Set(named.map(([, path = '']) => path))].sort();
}

async function listOf(dir: string, globPatterns: string[], globIgnores: string[]): Promise<KeepList> {
  const files: ListedFile[] = [];
  /** Workbox leaves the sizes out of what it returns. */
  const take: ManifestTransform = (entries) => {
    for (const { url, revision, size } of entries) {
      files.push([
        url.replace(/(^|\/)index\.html$/u, '$1'),
        revision?.slice(0, REVISION_LENGTH) ?? null,
        size,
      ]);
    }
    return { manifest: entries };
  };
  const { warnings } = await getManifest({
    globDirectory: dir,
    globPatterns,
    globIgnores,
    dontCacheBustURLsMatching: /^_astro\//u,
    maximumFileSizeToCacheInBytes: LARGEST_FILE,
    manifestTransforms: [take],
  });
  // A site without PDFs has an empty list of them.
  const faults = warnings.filter((warning) => !warning.includes("doesn't match any files"));
  if (faults.length > 0) throw new Error(`Workbox lists no files: ${faults.join(' ')}`);
  const version = createHash('sha256')
    .update(JSON.stringify(files))
    .digest('hex')
    .slice(0, 2 * REVISION_LENGTH);
  return { version, files };
}
