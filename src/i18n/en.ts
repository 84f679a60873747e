import { cite } from './cite/en.ts';
import { feeds } from './feeds/en.ts';
import { figures } from './figures/en.ts';
import { files } from './files/en.ts';
import { search } from './search/en.ts';
import type { Localized } from '../schemas/locales.ts';

/** The words of the interface in English; `kk.ts` and `ru.ts` have the same keys, checked by the compiler. */
export const en = {
  language: {
    /** Each language in its own words. */
    name: 'English',
    /** The language switch. */
    switch: 'Language',
    /** Offered, in this language, to a reader who preferred it before. */
    offer: 'Read this page in English',
    dismiss: 'Stay here',
  },
  languages: { en: 'English', kk: 'Kazakh', ru: 'Russian' } satisfies Localized<string>,
  /** Languages within a sentence, see `inLanguages`: `in English and Russian`. */
  inLanguages: {
    names: { en: 'English', kk: 'Kazakh', ru: 'Russian' } satisfies Localized<string>,
    pair: '{first} and {last}',
    one: 'in {list}',
    several: 'in {list}',
  },
  site: {
    skip: 'Skip to the text',
    home: 'Home',
    menu: 'Sections',
    footer: 'About the site',
    edition: 'About this edition',
    back: 'Back to the top',
  },
  theme: { label: 'Colours', system: 'As the system', light: 'Light', dark: 'Dark' },
  nav: {
    issue: 'Current issue',
    issues: 'Issues',
    charts: 'Charts',
    authors: 'Authors',
    keywords: 'Key words',
    about: 'The journal',
  },
  home: {
    title: '{journal}: {kind}',
    about: 'The journal',
    since: 'The journal has been published since {year}.',
    languages: 'Articles are {articles}, with abstracts {abstracts}.',
    more: 'More about the journal',
    abstract: 'Abstract',
  },
  issue: {
    title: '{journal}, {number}/{year}',
    heading: 'No. {number}, {year}',
    whole: 'whole number {whole}',
    description: 'Contents of issue {number}/{year} of {journal}: {articles}.',
    contents: 'Contents',
    articles: {
      one: '{n} article',
      few: '{n} articles',
      many: '{n} articles',
      other: '{n} articles',
    },
    pageLabel: 'page',
    fromPage: 'From page {page}',
    masthead: 'Masthead',
  },
  issues: {
    title: 'Issues',
    description: 'All issues of {journal} on this site.',
    current: 'the current issue',
  },
  article: {
    place: '{journal}, {number}/{year}',
    contents: 'In this article',
    abstract: 'Abstract',
    keywords: 'Key words',
    abstractLanguage: 'Language of the abstract',
    allThree: 'All three',
    readingTime: {
      one: '{n} minute to read',
      few: '{n} minutes to read',
      many: '{n} minutes to read',
      other: '{n} minutes to read',
    },
    /** Said where the text is in another language than what stands around it. */
    textIn: {
      en: 'The text of the article is in English.',
      kk: 'The text of the article is in Kazakh.',
      ru: 'The text of the article is in Russian.',
    },
    footnotes: 'Notes',
    closeNote: 'Close the note',
    references: 'References',
    backToText: 'Back to the text',
    backToCitation: 'Back to citation {n} in the text',
    previous: 'Previous article',
    next: 'Next article',
    pager: 'Neighbouring articles',
    lostPicture: 'The picture is not in the source of this edition: only its caption has come down.',
    lostPictureNoCaption:
      'A picture stood here in print. It is not in the source of this edition, and it had no caption.',
    table: 'Table {n}',
    anchor: 'Link to this section',
  },
  authors: {
    title: 'Authors',
    description:
      'The authors of {journal}, with their names in English, Kazakh and Russian and their articles.',
  },
  keywords: {
    title: 'Key words',
    description: 'The key words of {journal} in English, Kazakh and Russian, with the articles they lead to.',
    intro:
      'Where the authors’ three lists correspond, a key word stands here with its forms in the other languages.',
  },
  about: {
    title: 'About the journal',
    description: 'The masthead, the editorial board, rights and contact of {journal}.',
    journal: 'The journal',
    facts: {
      founded: 'Published since',
      frequency: 'Frequency',
      issn: 'ISSN',
      registration: 'Registered',
      registered: '{date}, certificate No. {certificate}',
      printRun: 'Print run',
      copies: { one: '{n} copy', few: '{n} copies', many: '{n} copies', other: '{n} copies' },
      languages: 'Languages',
      languagesValue: 'articles {articles}; titles, abstracts and key words {records}',
    },
    masthead: 'Masthead',
    asPrinted: 'As printed in No. {number}, {year}',
    rights: 'Rights',
    code: 'The code of the site is free software under the MIT License.',
    contact: 'Contact',
    contactText: 'The editorial office, as the print gives it:',
    privacy: 'Privacy',
    privacyText:
      'This site sets no cookies, loads nothing from other sites and counts no visitors. Your choice of language and colours stays in your browser.',
  },
  search,
  edition: {
    title: 'About this edition',
    description:
      'How the web edition of No. {number}, {year} was made from its source, and every place where it departs from it.',
    lostPictures: {
      one: 'Of the printed issue, {n} figure is lost; its place in the text is marked.',
      few: 'Of the printed issue, {n} figures are lost; their places in the text are marked.',
      many: 'Of the printed issue, {n} figures are lost; their places in the text are marked.',
      other: 'Of the printed issue, {n} figures are lost; their places in the text are marked.',
    },
    kept: 'This edition keeps the authors’ words, all of them and in their order. Their slips and repetitions are left as they are.',
    corrected:
      'Errors in the source that are not the authors’ own are corrected; every correction is listed below.',
    /** Of an issue that has no source.txt. */
    withoutSource: {
      description: 'How the web edition of No. {number}, {year} was made.',
      text: 'This edition of issue {number}/{year} was made directly from the texts of the editorial office, not from a scan or a printed copy, so there are no corrections to list.',
    },
    counts: 'The source has {words} words; {corrections}.',
    corrections: {
      one: '{n} correction is recorded',
      few: '{n} corrections are recorded',
      many: '{n} corrections are recorded',
      other: '{n} corrections are recorded',
    },
    listTitle: 'What was corrected',
    throughout: {
      one: 'throughout, {n} time',
      few: 'throughout, {n} times',
      many: 'throughout, {n} times',
      other: 'throughout, {n} times',
    },
    nothing: 'nothing',
    kinds: {
      misreading: 'OCR errors',
      alphabet: 'Letters from the wrong alphabet',
      'cut-word': 'Broken words',
      typography: 'Typography',
      furniture: 'Matter outside the text',
    },
    places: {
      cover: 'cover',
      contents: 'contents',
      masthead: 'masthead',
      board: 'editorial board',
      imprint: 'back cover',
      everywhere: 'throughout',
    },
    joined:
      'Paragraphs that a page break, a note or a picture had cut in two are joined again; notes stand together after the text; headings, lists and quotations that had lost their marks have them again. None of this changes a word.',
    sourceFile: 'The source as received (text)',
  },
  figures,
  cite,
  files,
  feeds,
  notFound: {
    title: 'There is no page at this address',
    text: 'The address may have a slip of the pen, or the page was never here. The contents of the issue and the list of authors are good places to go on.',
  },
} as const;
