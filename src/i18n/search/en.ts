/** The words of the search in English. */
export const search = {
  title: 'Search',
  description: 'Search the articles, tables, notes, references and authors of {journal} in three languages.',
  label: 'Search',
  placeholder: 'Word, name or number',
  submit: 'Search',
  help: 'English, Kazakh and Russian at once, in any word form and any script. Words in quotation marks are matched exactly.',
  /** How to ask more exactly: `query` is what is typed. The words are examples and hold for any issue. */
  operators: {
    title: 'How to ask more exactly',
    examples: [
      { query: '“soft power”', text: 'these words, one after another' },
      { query: 'trade -corruption', text: 'articles without the word behind the minus' },
      { query: 'wheat OR cotton', text: 'either of the two' },
      { query: 'author:Surname', text: 'articles by an author, in any script' },
      {
        query: 'in:table export',
        text: 'in one place: title, heading, text, abstract, keywords, table, note, reference, board',
      },
      { query: 'lang:ru reform', text: 'passages in one language: en, kk, ru' },
    ],
  },
  withoutScript:
    'Search needs JavaScript. Without it, the indexes of authors and keywords and the contents of the issues cover everything.',
  results: 'Results',
  count: { one: '{n} result', few: '{n} results', many: '{n} results', other: '{n} results' },
  searching: 'Searching…',
  failed: 'The search index could not be loaded. Check your connection.',
  retry: 'Try again',
  none: 'Nothing was found for “{query}”.',
  noWord:
    'There is no word or number to search for in “{query}”: signs and the commonest words (the, of, and) are left out.',
  hidden: {
    one: 'The filters hide {n} result.',
    few: 'The filters hide {n} results.',
    many: 'The filters hide {n} results.',
    other: 'The filters hide {n} results.',
  },
  clearFilters: 'Clear the filters',
  places: {
    one: '{n} more place',
    few: '{n} more places',
    many: '{n} more places',
    other: '{n} more places',
  },
  /** Rows of one table that answer. */
  rows: { one: '{n} row', few: '{n} rows', many: '{n} rows', other: '{n} rows' },
  /** A button on an article's page: marks the places in it. */
  here: {
    one: '{n} place in this article',
    few: '{n} places in this article',
    many: '{n} places in this article',
    other: '{n} places in this article',
  },
  apart: {
    passage: 'These phrases stand in one article, but never in one passage. Each by itself:',
    article: 'These phrases never stand in one article. Each by itself:',
    quotation: 'Not all of these phrases were found. Those that were:',
    condition:
      'The words are found, but nowhere that meets every condition of the query. With one condition less:',
  },
  noneHelp: 'Try fewer words, another form or another language. Keywords of the articles:',
  corrected: 'No matches for “{typed}”. Showing results for “{used}”.',
  /** Where no text has a quotation to the letter. */
  loosened: 'No text has “{quoted}” as written. Showing results for its words.',
  /** The same of a single word. */
  loosenedWord: 'No text has “{quoted}” as written. Showing results for its other forms and spellings.',
  /** What the lexicon takes words for follows. */
  lexicon: 'By the lexicon:',
  withoutLexicon: 'Search for these words alone',
  /** Where a word was found only as the beginning of others. */
  begun: 'Words that begin with “{typed}”.',
  exactly: 'Search for “{typed}” instead',
  suggestions: 'Did you mean:',
  unknown: 'Not found: {words}.',
  all: 'All results for “{query}”',
  more: 'More results',
  filters: 'Filters',
  article: 'Article',
  author: 'Author',
  language: 'Language of the passage',
  kind: 'Where found',
  any: 'All',
  kinds: {
    title: 'Title',
    author: 'Author',
    keywords: 'Keywords',
    abstract: 'Abstract',
    heading: 'Heading',
    text: 'Text',
    table: 'Table',
    figure: 'Figure',
    footnote: 'Footnote',
    reference: 'Reference',
    board: 'Editorial board',
    masthead: 'Masthead',
  },
  kindGroups: {
    text: 'Text',
    abstract: 'Abstract and keywords',
    table: 'Tables and figures',
    footnote: 'Footnotes',
    reference: 'References',
    author: 'Authors',
    board: 'Board and masthead',
  },
  marks: 'Matches',
  marksPlace: '{place} of {all}',
  previous: 'Previous match',
  next: 'Next match',
  clearMarks: 'Clear highlights',
} as const;
