import type { Dictionary } from './dictionary.ts';
import { card } from './card/ru.ts';
import { changes } from './changes/ru.ts';
import { cite } from './cite/ru.ts';
import { edition } from './edition/ru.ts';
import { editors } from './editors/ru.ts';
import { feeds } from './feeds/ru.ts';
import { figures } from './figures/ru.ts';
import { files } from './files/ru.ts';
import { checks } from './checks/ru.ts';
import { glossary } from './glossary/ru.ts';
import { reading } from './reading/ru.ts';
import { links } from './links/ru.ts';
import { passages } from './passages/ru.ts';
import { record } from './record/ru.ts';
import { offline } from './offline/ru.ts';
import { search } from './search/ru.ts';
import { units } from './units/ru.ts';

/** The words of the interface in Russian; the terms are those of `GLOSSARY.md`. */
export const ru: Dictionary = {
  language: {
    name: 'Русский',
    switch: 'Язык',
    offer: 'Читать эту страницу по-русски',
    dismiss: 'Остаться здесь',
  },
  languages: { en: 'английский', kk: 'казахский', ru: 'русский' },
  inLanguages: {
    names: { en: 'английском', kk: 'казахском', ru: 'русском' },
    pair: '{first} и {last}',
    one: 'на {list} языке',
    several: 'на {list} языках',
  },
  site: {
    pageOf: '{page}\u00a0— {journal}',
    skip: 'Перейти к тексту',
    home: 'Главная',
    menu: 'Разделы',
    footer: 'О сайте',
    edition: 'Об электронной версии',
    back: 'К началу страницы',
  },
  nav: {
    issue: 'Текущий номер',
    issues: 'Номера',
    charts: 'Диаграммы',
    authors: 'Авторы',
    keywords: 'Ключевые слова',
    about: 'О журнале',
  },
  home: {
    title: '{journal}: {kind}',
    about: 'О журнале',
    since: 'Издаётся с {year}\u00a0года.',
    languages: 'Статьи публикуются {articles}, аннотации\u00a0— {abstracts}.',
    more: 'Подробнее о журнале',
    abstract: 'Аннотация',
    inIssue: 'В этом номере',
  },
  issue: {
    previous: 'Предыдущий номер',
    next: 'Следующий номер',
    pager: 'Предыдущий и следующий номера',
    title: '{journal}, {number}/{year}',
    heading: '№\u00a0{number}, {year}',
    whole: 'сквозной номер {whole}',
    description: 'Содержание журнала «{journal}», №\u00a0{number} за {year}\u00a0год: {articles}.',
    contents: 'Содержание',
    articles: {
      one: '{n} статья',
      few: '{n} статьи',
      many: '{n} статей',
      other: '{n} статьи',
    },
    pageLabel: 'страница {page}',
    fromPage: 'Начало на с.\u00a0{page}',
    masthead: 'Выходные данные',
  },
  issues: {
    title: 'Все номера',
    description: 'Все номера журнала «{journal}», размещённые на этом сайте.',
    current: 'текущий номер',
    earlier: 'Предыдущие номера',
  },
  article: {
    place: '{journal}, {number}/{year}',
    contents: 'В этой статье',
    abstract: 'Аннотация',
    keywords: 'Ключевые слова',
    abstractLanguage: 'Язык аннотации',
    allThree: 'На трёх языках',
    readingTime: {
      one: '{n} минута чтения',
      few: '{n} минуты чтения',
      many: '{n} минут чтения',
      other: '{n} минуты чтения',
    },
    textIn: {
      en: 'Статья опубликована на английском языке.',
      kk: 'Статья опубликована на казахском языке.',
      ru: 'Статья опубликована на русском языке.',
    },
    footnotes: 'Примечания',
    references: 'Список литературы',
    /** Where the mark of a note is in an abstract. */
    toAbstract: {
      en: 'к аннотации на английском языке',
      kk: 'к аннотации на казахском языке',
      ru: 'к аннотации на русском языке',
    },
    backToText: 'Вернуться к тексту',
    backToCitation: 'Вернуться к ссылке {n} в тексте',
    previous: 'Предыдущая статья',
    next: 'Следующая статья',
    pager: 'Предыдущая и следующая статьи',
    lostPicture: 'Рисунок не сохранился: в исходном тексте есть только подпись к нему.',
    lostPictureNoCaption:
      'В печатном номере здесь был рисунок без подписи. В исходном тексте он не сохранился.',
    openPicture: 'Открыть рисунок в полном размере',
    table: 'Таблица {n}',
    anchor: 'Ссылка на этот раздел',
  },
  authors: {
    title: 'Авторы',
    description:
      'Авторы журнала «{journal}»: имена на английском, казахском и русском языках и опубликованные статьи.',
  },
  keywords: {
    title: 'Ключевые слова',
    description:
      'Ключевые слова журнала «{journal}» на английском, казахском и русском языках с указанием статей.',
    intro:
      'Если перечни, составленные авторами на трёх языках, соответствуют друг другу, рядом с ключевым словом приведены его эквиваленты на двух других языках.',
  },
  /** A list that is too long for one page. */
  lists: {
    part: '{title}, страница {n} из {total}',
    partDescription: '{journal}: список «{title}», страница {n} из {total}, {first}\u00a0– {last}.',
    parts: 'Страницы списка',
    letter: '{title}: {letter}',
    letterDescription: '{journal}: список «{title}» на букву {letter}, {first}\u00a0– {last}.',
    letters: 'Буквы',
    whole: 'Весь список',
  },
  about: {
    title: 'О журнале',
    description: 'Выходные данные, редакционный совет, авторские права и контакты журнала «{journal}».',
    journal: 'Журнал',
    facts: {
      founded: 'Год основания',
      frequency: 'Периодичность',
      issn: 'ISSN',
      registration: 'Регистрация',
      registered: '{date}, свидетельство №\u00a0{certificate}',
      printRun: 'Тираж',
      copies: {
        one: '{n} экземпляр',
        few: '{n} экземпляра',
        many: '{n} экземпляров',
        other: '{n} экземпляра',
      },
      languages: 'Языки',
      languagesValue: 'статьи\u00a0— {articles}; заглавия, аннотации и ключевые слова\u00a0— {records}',
    },
    masthead: 'Выходные данные',
    asPrinted: 'Приводится по №\u00a0{number} за {year}\u00a0год',
    rights: 'Авторские права',
    code: 'Код сайта\u00a0— свободное программное обеспечение, распространяемое по лицензии MIT.',
    contact: 'Контакты',
    contactText: 'Контакты редакции, указанные в печатном номере:',
    privacy: 'Конфиденциальность',
    privacyText:
      'Сайт не использует файлы cookie, ничего не загружает с других сайтов, не считает и не отслеживает посетителей. Выбранные вами язык и оформление, места, где вы прервали чтение и поиск, сохранённые фрагменты, а\u00a0также страницы и номера, сохранённые для чтения без сети, хранит только ваш браузер.',
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
    title: 'Адрес страницы изменился',
    text: 'То, что было здесь, теперь находится в другом месте сайта.',
    here: 'Перейти по новому адресу',
    place: 'То, что было под меткой «{id}», теперь находится в другом месте.',
  },
  notFound: {
    title: 'По этому адресу страницы нет',
    text: 'Возможно, в адресе опечатка или такой страницы здесь никогда не было. Загляните в содержание номера или в список авторов.',
  },
};
