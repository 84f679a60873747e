import { dictionary, fill, formatDate } from '../../i18n/index.ts';
import { nameInRecords } from '../../schemas/record-forms.ts';
import type { Locale } from '../../schemas/localized.ts';
import { editionDay } from '../publication/edition-day.ts';
import { journalDescription } from '../publication/journal-words.ts';
import type { Publication } from '../publication/publication.ts';
import { xmlDocument } from '../xml/document.ts';
import { element } from '../xml/element.ts';
import { absolute, feed, file, pages, url } from '../routes.ts';
import { authorPath, filesBeside, fullAddress } from './addresses.ts';

/** A feed says what is new: so many articles, the newest, are some five issues. */
const MOST_ENTRIES = 30;

/** The namespace of Atom (RFC 4287, section 1.2). */
const ATOM = 'http://www.w3.org/2005/Atom';

/**
 * The feed of the journal's newest articles in a language, newest issue first (RFC 4287). An entry's id is the address of the
 * article's page in that language, which never changes: three feeds of one article are three texts to read, and a program
 * that reads two of them must not take one for an update of the other. Its days are those of this edition.
 */
export function atomFeed(all: readonly Publication[], locale: Locale, site: URL | undefined): string {
  const publications = all.slice(0, MOST_ENTRIES);
  const [first] = publications;
  if (first === undefined) throw new Error('a feed needs an article: RFC 4287 asks when it was last updated');
  const { journal } = first.issue;
  const own = absolute(feed(locale), site);
  const updated = publications.map(editionDay).toSorted();
  const t = dictionary(locale);
  return xmlDocument(
    element('feed', { xmlns: ATOM, 'xml:lang': locale }, [
      element('id', {}, own),
      element('title', {}, fill(t.feeds.title, { journal: journal.title })),
      element(
        'subtitle',
        {},
        journalDescription(
          journal,
          publications.map(({ article }) => article),
          locale,
        ),
      ),
      element('updated', {}, startOf(updated.at(-1) ?? '')),
      element('link', { rel: 'self', type: 'application/atom+xml', href: own }),
      element('link', {
        rel: 'alternate',
        type: 'text/html',
        hreflang: locale,
        href: absolute(url(locale, pages.home()), site),
      }),
      element('icon', {}, absolute(file('/favicon.ico'), site)),
      element('rights', {}, first.issue.masthead[locale].rights),
      ...publications.map((publication) => entry(publication, locale)),
    ]),
  );
}

function entry(publication: Publication, locale: Locale) {
  const { issue, article, records } = publication;
  const { title, abstract, URL: address } = records[locale];
  return element('entry', {}, [
    element('id', {}, address),
    element('title', {}, title),
    element('published', {}, startOf(issue.edition.published)),
    element('updated', {}, startOf(editionDay(publication))),
    ...article.authors.map(({ id, name }) =>
      element('author', {}, [
        element('name', {}, nameInRecords(name[locale])),
        element('uri', {}, fullAddress(publication, authorPath(id, locale))),
      ]),
    ),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: address }),
    ...filesBeside(publication, locale).map(({ kind, path }) =>
      element('link', {
        // Feed readers may download an enclosure by themselves: only the PDF is one, the other files are related.
        rel: kind.mediaType === 'application/pdf' ? 'enclosure' : 'related',
        type: kind.mediaType,
        title: kind.label,
        href: fullAddress(publication, path),
      }),
    ),
    ...article.keywords[locale].map((term) => element('category', { term })),
    ...summary([lastChange(publication, locale), abstract]),
    element('rights', {}, issue.masthead[locale].rights),
  ]);
}

/** What is said of an article in its entry: that it has changed, before what it is about. */
function summary(parts: readonly (string | undefined)[]) {
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? [] : [element('summary', {}, said.join(' '))];
}

/** What a reader who is told of the article once more may ask: what is another now. */
function lastChange({ changes }: Publication, locale: Locale): string | undefined {
  const last = changes.at(-1);
  if (last === undefined) return undefined;
  const date = formatDate(locale, last.date);
  return fill(dictionary(locale).changes.inFeed, { date, what: last.what[locale] });
}

/** A day as the instant that Atom asks for: its first, in UTC. */
function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}
