import { card } from './card/en.ts';
import { changes } from './changes/en.ts';
import { cite } from './cite/en.ts';
import { edition } from './edition/en.ts';
import { editors } from './editors/en.ts';
import { feeds } from './feeds/en.ts';
import { figures } from './figures/en.ts';
import { files } from './files/en.ts';
import { checks } from './checks/en.ts';
import { glossary } from './glossary/en.ts';
import { reading } from './reading/en.ts';
import { links } from './links/en.ts';
import { passages } from './passages/en.ts';
import { record } from './record/en.ts';
import { offline } from './offline/en.ts';
import { search } from './search/en.ts';
import { units } from './units/en.ts';
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
    /** The title of a page, as tabs and search engines show it. */
    pageOf: '{page} – {journal}',
    skip: 'Skip to content',
    home: 'Home',
    menu: 'Menu',
    footer: 'About the site',
    edition: 'About this edition',
    back: 'Back to the top',
  },
  nav: {
    issue: 'Current issue',
    issues: 'Issues',
    charts: 'Charts',
    authors: 'Authors',
    keywords: 'Keywords',
    about: 'About the journal',
  },
  home: {
    title: '{journal}: {kind}',
    about: 'About the journal',
    since: 'The journal has been published since {year}.',
    languages: 'Articles are {articles}, with abstracts {abstracts}.',
    more: 'More about the journal',
    abstract: 'Abstract',
    inIssue: 'In this issue',
  },
  issue: {
    previous: 'Previous issue',
    next: 'Next issue',
    pager: 'Previous and next issues',
    title: '{journal}, {number}/{year}',
    heading: 'No.\u00a0{number}, {year}',
    whole: 'whole number {whole}',
    description: 'Contents of issue {number}/{year} of {journal}: {articles}.',
    contents: 'Contents',
    articles: {
      one: '{n} article',
      few: '{n} articles',
      many: '{n} articles',
      other: '{n} articles',
    },
    pageLabel: 'page {page}',
    fromPage: 'Begins on p.\u00a0{page}',
    masthead: 'Masthead',
  },
  issues: {
    title: 'Issues',
    description: 'All issues of {journal} on this site.',
    current: 'current issue',
    earlier: 'Earlier issues',
  },
  article: {
    place: '{journal}, {number}/{year}',
    contents: 'In this article',
    abstract: 'Abstract',
    keywords: 'Keywords',
    abstractLanguage: 'Language of the abstract',
    allThree: 'All three languages',
    readingTime: {
      one: '{n}-minute read',
      few: '{n}-minute read',
      many: '{n}-minute read',
      other: '{n}-minute read',
    },
    /** Said where the text is in another language than what stands around it. */
    textIn: {
      en: 'The text of the article is in English.',
      kk: 'The text of the article is in Kazakh.',
      ru: 'The text of the article is in Russian.',
    },
    footnotes: 'Notes',
    references: 'References',
    /** Where the mark of a note is in an abstract. */
    toAbstract: {
      en: 'to the abstract in English',
      kk: 'to the abstract in Kazakh',
      ru: 'to the abstract in Russian',
    },
    backToText: 'Back to the text',
    backToCitation: 'Back to citation {n} in the text',
    previous: 'Previous article',
    next: 'Next article',
    pager: 'Previous and next articles',
    lostPicture: 'The figure is missing from the source of this edition: only its caption survives.',
    lostPictureNoCaption:
      'The printed issue had an uncaptioned figure here; it is missing from the source of this edition.',
    openPicture: 'Open the picture in full size',
    table: 'Table {n}',
    anchor: 'Link to this section',
  },
  authors: {
    title: 'Authors',
    description:
      'The authors of {journal}, with their names in English, Kazakh and Russian and their articles.',
  },
  keywords: {
    title: 'Keywords',
    description: 'The keywords of {journal} in English, Kazakh and Russian, with the articles they index.',
    intro:
      'Where the authors’ lists match, each keyword is shown with its equivalents in the other two languages.',
  },
  /** A list that is too long for one page. */
  lists: {
    part: '{title}, page {n} of {total}',
    partDescription: 'Page {n} of {total} of the list “{title}” of {journal}: from {first} to {last}.',
    parts: 'Pages of the list',
    letter: '{title}: {letter}',
    letterDescription: 'The list “{title}” of {journal} under {letter}: from {first} to {last}.',
    letters: 'Letters',
    whole: 'The whole list',
  },
  about: {
    title: 'About the journal',
    description: 'The masthead, editorial board, rights and contact details of {journal}.',
    journal: 'The journal',
    facts: {
      founded: 'Published since',
      frequency: 'Frequency',
      issn: 'ISSN',
      registration: 'Registered',
      registered: '{date}, certificate No.\u00a0{certificate}',
      printRun: 'Print run',
      copies: { one: '{n} copy', few: '{n} copies', many: '{n} copies', other: '{n} copies' },
      languages: 'Languages',
      languagesValue: 'articles {articles}; titles, abstracts and keywords {records}',
    },
    masthead: 'Masthead',
    asPrinted: 'As printed in No.\u00a0{number}, {year}',
    rights: 'Rights',
    code: 'The code of the site is free software under the MIT License.',
    contact: 'Contact',
    contactText: 'Editorial office, as given in the printed issue:',
    privacy: 'Privacy',
    privacyText:
      'This site sets no cookies, loads nothing from other sites and neither counts nor tracks its visitors. Your choice of language and appearance, the places where you left the articles and the search, the passages that you keep, and the pages and issues kept to be read without a network stay in your browser.',
  },
  search,
  offline,
  edition,
  editors,
  figures,
  card,
  changes,
  cite,
  reading,
  files,
  feeds,
  checks,
  units,
  glossary,
  links,
  passages,
  record,
  /** At an address that is no more, and for places of a page that are no more. */
  moved: {
    title: 'The address of this page has changed',
    text: 'What was here is now elsewhere on the site.',
    here: 'Go to the new address',
    place: 'What was at “{id}” is now elsewhere.',
  },
  notFound: {
    title: 'There is no page at this address',
    text: 'The address may be mistyped, or the page may never have existed. Try the contents of the issue or the list of authors.',
  },
} as const;
