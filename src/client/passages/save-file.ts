import type { Locale } from '../../schemas/locales.ts';
import { toAnnotations } from './annotations.ts';
import { toMarkdown, type PassageGroup } from './markdown.ts';
import { loadReferences, referenceTo } from './references.ts';
import type { PassageWords } from './words.ts';
import { download } from '../download.ts';

/** A format in which passages are taken away. */
export type Format = 'Markdown' | 'JSON';

const FILES = {
  Markdown: { ending: 'md', mediaType: 'text/markdown' },
  JSON: { ending: 'json', mediaType: 'application/ld+json' },
} as const;

/** What a file of passages is written with. */
interface Settings {
  /** The language and the style of the references. */
  language: Locale;
  style: string;
  words: PassageWords;
  /** What a link to a passage is called. */
  link: string;
  /** Says of which day an edition is. */
  editionOf: (day: string) => string;
  /** The issues of the site. */
  issues: readonly string[];
}

/** Saves passages to a file on the reader's device. Returns whether every article of the site has its reference in it. */
export async function saveFile(
  format: Format,
  groups: readonly PassageGroup[],
  { language, style, words, link, editionOf, issues }: Settings,
): Promise<boolean> {
  const references = new Map<string, string>();
  let isComplete = true;
  for (const { article } of groups) {
    const [issue = '', slug = ''] = article.split('/');
    if (!issues.includes(issue)) continue;
    try {
      const reference = referenceTo(slug, style, await loadReferences(issue, language));
      if (reference !== undefined) references.set(article, reference);
    } catch {
      isComplete = false;
    }
  }
  const text =
    format === 'JSON'
      ? toAnnotations(
          groups.flatMap(({ passages }) => passages),
          references,
          words.title,
        )
      : toMarkdown(groups, references, { title: words.title, note: words.note, link, editionOf });
  const { ending, mediaType } = FILES[format];
  download(
    new Blob([text], { type: mediaType }),
    `passages-${new Date().toISOString().slice(0, 10)}.${ending}`,
  );
  return isComplete;
}
