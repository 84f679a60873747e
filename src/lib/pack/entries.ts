import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LOCALES, ROOT_LOCALE, type Locale } from '../../schemas/locales.ts';
import { DATA_PACKAGE } from '../figures/data-package.ts';
import { issueFileName } from '../publication/issue-file-name.ts';
import type { FileKind } from '../publication/publication.ts';
import type { BuiltIssue } from '../publication/built-issue.ts';

/** A file of the archive: its path, its content and its media type. */
export interface Entry {
  path: string;
  bytes: Uint8Array;
  mediaType: string;
}

/** The data of a table or figure. */
const DATA = { ending: 'csv', mediaType: 'text/csv' };

/** The text that the edition was made from. */
export const SOURCE_FILE = 'source.txt';

/**
 * Every download of an issue except the archive itself: the files of the issue, of each article, its pictures and the data of its
 * figures, and the source of the edition if it has one; files in one language are in a folder named after it.
 * @throws if a file that the site links to is missing from the build.
 */
export function entriesOf(dir: string, { id, issue, kinds, articles }: BuiltIssue): Entry[] {
  const home = (locale: Locale) => join(dir, locale === ROOT_LOCALE ? '' : locale, 'issues', id);
  const below = (path: string, locale: Locale) =>
    locale === ROOT_LOCALE ? path : join(dirname(path), locale, basename(path));
  const languagesOf = ({ languages }: FileKind) => (languages === 'each' ? LOCALES : [ROOT_LOCALE]);
  const ofIssue = kinds.issue
    .filter(({ afterBuild }) => afterBuild !== 'zip')
    .flatMap((kind) => {
      const name = issueFileName(kind, id, issue);
      return languagesOf(kind).map((locale) =>
        entry(join(home(locale), name), below(name, locale), kind.mediaType),
      );
    });
  const ofArticles = articles.flatMap(({ slug }) =>
    kinds.article.flatMap((kind) => {
      const name = `${slug}.${kind.ending}`;
      return languagesOf(kind).map((locale) =>
        entry(join(home(locale), slug, name), below(`articles/${slug}/${name}`, locale), kind.mediaType),
      );
    }),
  );
  // Beside the JATS of their article, which names them.
  const pictures = articles.flatMap(({ slug, pictures: shown }) =>
    shown.map(({ name, mediaType }) =>
      entry(join(home(ROOT_LOCALE), slug, name), `articles/${slug}/${name}`, mediaType),
    ),
  );
  const data = articles.flatMap(({ slug, figures }) =>
    LOCALES.flatMap((locale) =>
      (figures.length === 0 ? [] : [...figures.map(({ id }) => `${id}.${DATA.ending}`), DATA_PACKAGE]).map(
        (name) =>
          entry(
            join(home(locale), slug, name),
            below(`articles/${slug}/figures/${name}`, locale),
            name === DATA_PACKAGE ? 'application/json' : DATA.mediaType,
          ),
      ),
    ),
  );
  const source =
    issue.edition.source === undefined
      ? []
      : [entry(join(home(ROOT_LOCALE), SOURCE_FILE), SOURCE_FILE, 'text/plain')];
  return [...ofIssue, ...ofArticles, ...pictures, ...data, ...source];
}

function entry(file: string, path: string, mediaType: string): Entry {
  if (!existsSync(file)) throw new Error(`the build has no ${file}, which the site offers`);
  return { path, bytes: readFileSync(file), mediaType };
}
