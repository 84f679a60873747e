import { dictionary, fill } from '../../i18n/index.ts';
import type { ArticleRecord } from '../../schemas/article.ts';
import type { Locale } from '../../schemas/locales.ts';
import { textFor, textsFrom, type LanguageText } from '../../schemas/some-languages.ts';
import type { Funding } from '../../schemas/statements.ts';

/** A paragraph of a statement, in a language of its own, that may be a link. */
export interface StatementLine extends LanguageText {
  href?: string;
}

/** A section that stands behind an article's text, before the references. */
export interface Statement {
  id: 'supplements' | 'funding' | 'conflicts' | 'acknowledgements';
  /** Its heading, in the language of the page. */
  title: string;
  lines: StatementLine[];
}

/** What the authors state behind their text, in the language of the page where they did so in it. */
export function statementsOf(article: ArticleRecord, locale: Locale): Statement[] {
  const { language, supplements = [], funding = [], conflicts, acknowledgements } = article;
  const t = dictionary(locale).record;
  const inOne = (texts: typeof conflicts) => (texts === undefined ? [] : [textFor(texts, locale, language)]);
  const all: Statement[] = [
    {
      id: 'supplements',
      title: t.supplements,
      lines: supplements.map(({ title, url }) => ({ ...textFor(title, locale, language), href: url })),
    },
    { id: 'funding', title: t.funding, lines: funding.map((source) => funderLine(source, locale, language)) },
    { id: 'conflicts', title: t.conflicts, lines: inOne(conflicts) },
    { id: 'acknowledgements', title: t.acknowledgements, lines: inOne(acknowledgements) },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** Who paid, with the numbers of the grants, in the language of the funder's name. */
function funderLine({ funder, awards, ror }: Funding, locale: Locale, own: Locale): StatementLine {
  const { language, text } = textFor(funder, locale, own);
  const { grant, grants } = dictionary(language).record;
  const template = awards.length === 1 ? grant : grants;
  return {
    language,
    text: awards.length === 0 ? text : fill(template, { funder: text, number: awards.join(', ') }),
    ...(ror === undefined ? {} : { href: ror }),
  };
}

/** A statement in every language in which its authors made it, the article's own first. */
export function inStatedLanguages(
  texts: ArticleRecord['conflicts'],
  { language }: Pick<ArticleRecord, 'language'>,
): LanguageText[] {
  return texts === undefined ? [] : textsFrom(texts, language);
}
