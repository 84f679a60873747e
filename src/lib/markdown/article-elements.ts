/**
 * What an attribute may hold: a number as printed, the tag of a language, data in double braces, the name of a picture, words
 * in each language of the journal, words, or nothing at all.
 */
type Holds = 'number' | 'language' | 'data' | 'picture' | 'languages' | 'words' | 'nothing';

/** What an editor may write besides Markdown: each element with its attributes. All others are refused. */
export const ARTICLE_ELEMENTS: Readonly<Record<string, Readonly<Record<string, Holds>>>> = {
  Table: { number: 'number', figure: 'data' },
  Figure: { number: 'number', src: 'picture', alt: 'languages', decorative: 'nothing', credit: 'words' },
  TextFigure: { figure: 'data' },
  MirrorFigure: { figure: 'data' },
  References: {},
  span: { lang: 'language' },
  sub: {},
  sup: {},
};

/** The elements that stand within a line; all others stand on lines of their own. */
export const IN_A_LINE: ReadonlySet<string> = new Set(['span', 'sub', 'sup']);

/** How an attribute is written, by what it holds. */
export const ATTRIBUTE_FORMS: Readonly<Record<Holds, string>> = {
  number: '={1}',
  language: '="kk"',
  data: '={{ … }}',
  picture: '="map.png"',
  languages: '={{ en: "…", kk: "…", ru: "…" }}',
  words: '="…"',
  nothing: '',
};
