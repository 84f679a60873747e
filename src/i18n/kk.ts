import type { Dictionary } from './dictionary.ts';
import { card } from './card/kk.ts';
import { changes } from './changes/kk.ts';
import { cite } from './cite/kk.ts';
import { edition } from './edition/kk.ts';
import { editors } from './editors/kk.ts';
import { feeds } from './feeds/kk.ts';
import { figures } from './figures/kk.ts';
import { files } from './files/kk.ts';
import { checks } from './checks/kk.ts';
import { glossary } from './glossary/kk.ts';
import { reading } from './reading/kk.ts';
import { links } from './links/kk.ts';
import { passages } from './passages/kk.ts';
import { record } from './record/kk.ts';
import { offline } from './offline/kk.ts';
import { search } from './search/kk.ts';
import { units } from './units/kk.ts';

/**
 * The words of the interface in Kazakh; the terms are those of `GLOSSARY.md`. A noun after a numeral stays
 * singular, so the four plural forms are one; an ending never joins a placeholder, only a word after it.
 */
export const kk: Dictionary = {
  language: {
    name: 'Қазақша',
    switch: 'Тіл',
    offer: 'Бұл бетті қазақша оқу',
    dismiss: 'Осы бетте қалу',
  },
  languages: { en: 'ағылшынша', kk: 'қазақша', ru: 'орысша' },
  inLanguages: {
    names: { en: 'ағылшын', kk: 'қазақ', ru: 'орыс' },
    pair: '{first} және {last}',
    one: '{list} тілінде',
    several: '{list} тілдерінде',
  },
  site: {
    pageOf: '{page}\u00a0— {journal}',
    skip: 'Мәтінге өту',
    home: 'Басты бет',
    menu: 'Бөлімдер',
    footer: 'Сайт туралы',
    edition: 'Электрондық нұсқа туралы',
    back: 'Беттің басына',
  },
  nav: {
    issue: 'Соңғы сан',
    issues: 'Сандары',
    charts: 'Диаграммалар',
    authors: 'Авторлар',
    keywords: 'Түйін сөздер',
    about: 'Журнал туралы',
  },
  home: {
    title: '{journal}: {kind}',
    about: 'Журнал туралы',
    since: 'Журнал {year}\u00a0жылдан бастап шығады.',
    languages: 'Мақалалар {articles}, аңдатпалар {abstracts} жарияланады.',
    more: 'Журнал туралы толығырақ',
    abstract: 'Аңдатпа',
    inIssue: 'Осы санда',
  },
  issue: {
    previous: 'Журналдың алдыңғы саны',
    next: 'Журналдың келесі саны',
    pager: 'Журналдың алдыңғы және келесі сандары',
    title: '{journal}, {number}/{year}',
    heading: '№\u00a0{number}, {year}',
    whole: 'жалпы нөмірі {whole}',
    description: '«{journal}» журналының {year}\u00a0жылғы №\u00a0{number} санының мазмұны: {articles}.',
    contents: 'Мазмұны',
    articles: {
      one: '{n} мақала',
      few: '{n} мақала',
      many: '{n} мақала',
      other: '{n} мақала',
    },
    pageLabel: '{page}-бет',
    fromPage: '{page}-беттен басталады',
    masthead: 'Басылым деректері',
  },
  issues: {
    title: 'Журнал сандары',
    description: '«{journal}» журналының осы сайттағы барлық сандары.',
    current: 'соңғы сан',
    earlier: 'Алдыңғы сандар',
  },
  article: {
    place: '{journal}, {number}/{year}',
    contents: 'Бұл мақалада',
    abstract: 'Аңдатпа',
    keywords: 'Түйін сөздер',
    abstractLanguage: 'Аңдатпа тілі',
    allThree: 'Үш тілде',
    readingTime: {
      one: 'оқуға {n} минут',
      few: 'оқуға {n} минут',
      many: 'оқуға {n} минут',
      other: 'оқуға {n} минут',
    },
    textIn: {
      en: 'Мақала ағылшын тілінде жарияланған.',
      kk: 'Мақала қазақ тілінде жарияланған.',
      ru: 'Мақала орыс тілінде жарияланған.',
    },
    footnotes: 'Ескертпелер',
    references: 'Әдебиеттер тізімі',
    /** Where the mark of a note is in an abstract. */
    toAbstract: {
      en: 'ағылшын тіліндегі аңдатпаға',
      kk: 'қазақ тіліндегі аңдатпаға',
      ru: 'орыс тіліндегі аңдатпаға',
    },
    backToText: 'Мәтінге оралу',
    backToCitation: 'Мәтіндегі {n}-сілтемеге оралу',
    previous: 'Алдыңғы мақала',
    next: 'Келесі мақала',
    pager: 'Алдыңғы және келесі мақалалар',
    lostPicture: 'Сурет сақталмаған: бастапқы мәтінде астындағы жазуы ғана бар.',
    lostPictureNoCaption:
      'Журналдың қағаз нұсқасында осы жерде жазусыз сурет болған. Бастапқы мәтінде ол сақталмаған.',
    openPicture: 'Суретті толық өлшемде ашу',
    table: '{n}-кесте',
    anchor: 'Осы бөлімге сілтеме',
  },
  authors: {
    title: 'Авторлар',
    description:
      '«{journal}» журналының авторлары: аты-жөні ағылшын, қазақ және орыс тілдерінде, жарияланған мақалалары.',
  },
  keywords: {
    title: 'Түйін сөздер',
    description:
      '«{journal}» журналының ағылшын, қазақ және орыс тілдеріндегі түйін сөздері және олар кездесетін мақалалар.',
    intro:
      'Авторлар үш тілде берген тізімдер бір-біріне сәйкес келсе, түйін сөздің қасында оның басқа екі тілдегі баламасы көрсетіледі.',
  },
  /** A list that is too long for one page. */
  lists: {
    part: '{title}, {total} беттің {n}-беті',
    partDescription: '{journal}: «{title}» тізімі, {total} беттің {n}-беті, {first}\u00a0– {last}.',
    parts: 'Тізім беттері',
    letter: '{title}: {letter}',
    letterDescription: '{journal}: «{title}» тізімі, {letter} әрпі, {first}\u00a0– {last}.',
    letters: 'Әріптер',
    whole: 'Бүкіл тізім',
  },
  about: {
    title: 'Журнал туралы',
    description: '«{journal}» журналы: басылым деректері, редакциялық кеңес, авторлық құқық, байланыс.',
    journal: 'Журнал',
    facts: {
      founded: 'Шыға бастаған жылы',
      frequency: 'Мерзімділігі',
      issn: 'ISSN',
      registration: 'Тіркелуі',
      registered: '{date}, №\u00a0{certificate} куәлік',
      printRun: 'Таралымы',
      copies: { one: '{n} дана', few: '{n} дана', many: '{n} дана', other: '{n} дана' },
      languages: 'Тілдері',
      languagesValue:
        'мақалалар\u00a0— {articles}; тақырыптар, аңдатпалар және түйін сөздер\u00a0— {records}',
    },
    masthead: 'Басылым деректері',
    asPrinted: '{year}\u00a0жылғы №\u00a0{number} саны бойынша берілген',
    rights: 'Авторлық құқық',
    code: 'Сайттың коды\u00a0— MIT лицензиясы бойынша таратылатын еркін бағдарламалық жасақтама.',
    contact: 'Байланыс',
    contactText: 'Редакцияның қағаз нұсқада көрсетілген байланыс деректері:',
    privacy: 'Құпиялық',
    privacyText:
      'Сайт cookie файлдарын пайдаланбайды, басқа сайттардан ештеңе жүктемейді, келушілерді санамайды және бақыламайды. Сіз таңдаған тіл мен көрініс, мақалада және іздеуде тоқтаған жеріңіз, сақтаған үзінділеріңіз, сондай-ақ желісіз оқу үшін сақталған беттер мен журнал сандары браузеріңізде ғана тұрады.',
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
  moved: {
    title: 'Бұл беттің мекенжайы өзгерді',
    text: 'Мұнда болған мәтін енді сайттың басқа бетінде.',
    here: 'Жаңа мекенжайға өту',
    place: '«{id}» белгісіндегі мәтін енді басқа жерде.',
  },
  notFound: {
    title: 'Бұл мекенжай бойынша бет табылмады',
    text: 'Мекенжайды теруде қате кеткен болар немесе ондай бет болмаған. Журнал санының мазмұнын немесе авторлар тізімін қарап көріңіз.',
  },
};
