import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../../src/schemas/localized.ts';
import {
  contentsOf,
  sampleContent,
  SAMPLE_CONTENTS,
  SAMPLE_ISSUE,
  type SampleContent,
} from './sample-content.ts';
import { CHARTED_TEXT } from './sample-charts.ts';

/** The article of the English issue that has a table of each kind of chart. */
export const CHARTED_ARTICLE = 'second-article';

/** The folder of the issue whose articles are in Russian and in Kazakh; its year is far from any that the journal prints. */
export const LANGUAGES_ISSUE = '2099-1';

/** An article of the sample, by the language of its text. */
export interface SampleArticle {
  slug: string;
  language: Locale;
  firstPage: number;
  title: Record<Locale, string>;
  /** What it has once, in the language of its text. */
  heading: string;
  author: string;
  keyword: string;
  /** Its citations as written, and the places that each of its references is led back to. */
  citations: string[];
  citedAt: string[][];
  /** Its table: number, caption and what is below it; and its picture, which is lost: number and caption. */
  table: { number: string; caption: [label: string, title: string]; notes: string[] };
  picture: { number: string; caption: [label: string, title: string] };
  /** The words of its text that lead to them, and those in the table that lead to the notes. */
  leads: [fragment: string, words: string][];
  marks: [fragment: string, words: string][];
  /** The runs in it that are in another language, each with it, in their order. */
  foreign: [language: Locale, run: string][];
}

/** The articles of the issue. */
export const SAMPLE_ARTICLES = {
  ru: {
    slug: 'trade-decade',
    language: 'ru' as const,
    firstPage: 3,
    title: {
      en: 'Kazakhstan and its neighbours: a decade of trade',
      kk: 'Қазақстан және оның көршілері: сауданың онжылдығы',
      ru: 'Казахстан и его соседи: десятилетие торговли',
    },
    heading: 'Введение',
    author: 'Орлова, Дина',
    keyword: 'торговля',
    citations: ['[1]', '[2, с.\u00a014]', '[1–3]'],
    citedAt: [['cite-1-1', 'cite-1-2'], ['cite-2-1', 'cite-1-2'], ['cite-3-1']],
    table: {
      number: '1',
      caption: ['Таблица 1.', 'Товарооборот и выбросы CO2'],
      notes: ['* По данным «Статкома» за 2019 г.', '** Оценка.'],
    },
    picture: { number: '1', caption: ['Рис. 1.', 'Грузы на границе'] },
    leads: [
      ['table-1', 'таблицу 1'],
      ['figure-1', 'рис. 1'],
    ],
    marks: [
      ['table-1-note-1', '*'],
      ['table-1-note-2', '**'],
    ],
    foreign: [
      ['kk', 'Біз көршілерімізбен сауданы одан әрі дамытамыз'],
      ['kk', 'көрші'],
      ['kk', 'Қазақстанның сыртқы саудасы және көрші елдер'],
      ['en', 'The Trade of Central Asia'],
    ],
  },
  kk: {
    slug: 'water-cooperation',
    language: 'kk' as const,
    firstPage: 9,
    title: {
      en: 'Shared rivers: cooperation on water in Central Asia',
      kk: 'Ортақ өзендер: Орталық Азиядағы су ынтымақтастығы',
      ru: 'Общие реки: водное сотрудничество в Центральной Азии',
    },
    heading: 'Кіріспе',
    author: 'Нұрланова, Әсел',
    keyword: 'су',
    citations: ['[1]', '[2, 14\u00a0б.; 1, б.\u00a07–9]'],
    citedAt: [['cite-1-1', 'cite-1-2'], ['cite-2-1']],
    table: {
      number: '1.1',
      caption: ['1.1-кесте', 'Өзендердегі су'],
      notes: ['а Тарих пен заман туралы дерек.'],
    },
    picture: { number: '2', caption: ['2-сурет.', 'Су қоймалары'] },
    leads: [
      ['table-1-1', '1.1-кестеден'],
      ['figure-2', '2-суреттен'],
    ],
    marks: [['table-1-1-note-1', 'а']],
    foreign: [
      ['ru', 'Стороны будут развивать сотрудничество на основе взаимного доверия'],
      ['ru', 'Водные ресурсы Центральной Азии: история и современность'],
    ],
  },
} satisfies Record<'ru' | 'kk', SampleArticle>;

const RUSSIAN = `---
language: ru
firstPage: 3
title: ${JSON.stringify(SAMPLE_ARTICLES.ru.title)}
authors:
  - id: dina-orlova
    name:
      en: { printed: Dina Orlova, given: Dina, family: Orlova }
      kk: { printed: Дина Орлова, given: Дина, family: Орлова }
      ru: { printed: Дина Орлова, given: Дина, family: Орлова }
    credentials: { language: ru, printed: "Старший научный сотрудник Института экономики, кандидат экономических наук", position: Старший научный сотрудник, institution: Института экономики, degree: кандидат экономических наук }
abstract:
  en: The article follows the trade of Kazakhstan with its neighbours over ten years.
  kk: Мақалада Қазақстанның көршілерімен он жылдағы саудасы қарастырылады.
  ru: >-
    В статье рассматривается торговля Казахстана
    с соседями за десять лет.

    Показано, что она выросла «вдвое».
keywords:
  en: [trade, Central Asia]
  kk: [сауда, Орталық Азия]
  ru: [торговля, Центральная Азия]
keywordsCorrespond: true
---

## Введение

За десять лет товарооборот Казахстана с соседями вырос более чем вдвое[^1] и достиг 3 367,8 млн долларов США [1]. Как отмечает Әсел Нұрланова, «рост торговли не сводится к росту цен» [2, с. 14].

### Основные направления

Главными направлениями остаются:

1. транспорт и логистика;
2. совместное использование водных ресурсов;
3. образование и наука.

> Наша цель – укрепить стабильность и взаимное доверие в регионе.

В казахском тексте заявления сказано: «Біз көршілерімізбен сауданы одан әрі дамытамыз». Слово <span lang="kk">көрші</span> означает «сосед», по-английски _neighbour_.

<Table number={1} figure={{ kind: 'ranking', title: { en: 'Trade', kk: 'Сауда', ru: 'Торговля' }, label: 'Страна', series: [{ column: 'Оборот, млн долл.', unit: 'million USD', name: { en: 'Turnover', kk: 'Айналым', ru: 'Оборот' } }] }}>

Таблица 1. Товарооборот и выбросы CO<sub>2</sub>

| Страна | Оборот, млн долл. | Груз, м<sup>3</sup> |
| --- | --: | --: |
| Китай | 7 620,9* | 12 |
| Узбекистан | 2,988** | 1,5 |

* По данным "Статкома" за 2019 г.
** Оценка.

</Table>

<Figure number={1}>

Рис. 1. Грузы на границе

</Figure>

## Заключение

Рост торговли (см. таблицу 1 и рис. 1) продолжится [1–3], если стороны сохранят взаимное доверие[^2].

[^1]: По данным Бюро национальной статистики Республики Казахстан.

[^2]: Подробнее см.: World Bank, Kazakhstan Economic Update, 2019.

<References>

1. Внешняя торговля Республики Казахстан: статистический сборник. – Алматы, 2019. – 112 с.
2. Нұрланова Ә. Қазақстанның сыртқы саудасы және көрші елдер // Экономика и статистика. – 2018. – № 2. – С. 14.
3. Smith J. The Trade of Central Asia. – London, 2018. – 64 p.

</References>
`;

const KAZAKH = `---
language: kk
firstPage: 9
title: ${JSON.stringify(SAMPLE_ARTICLES.kk.title)}
authors:
  - id: asel-nurlanova
    name:
      en: { printed: Assel Nurlanova, given: Assel, family: Nurlanova }
      kk: { printed: Әсел Нұрланова, given: Әсел, family: Нұрланова }
      ru: { printed: Асель Нурланова, given: Асель, family: Нурланова }
    credentials: { language: kk, printed: "Су ресурстары институтының аға ғылыми қызметкері, география магистрі", position: аға ғылыми қызметкері, institution: Су ресурстары институтының, degree: география магистрі }
abstract:
  en: The article describes how the countries of the region share their rivers.
  kk: Мақалада аймақ елдерінің ортақ өзендерді қалай пайдаланатыны баяндалады[^1].
  ru: В статье рассказывается, как страны региона пользуются общими реками.
keywords:
  en: [water, cooperation]
  kk: [су, ынтымақтастық]
  ru: [вода, сотрудничество]
keywordsCorrespond: true
---

## Кіріспе

Орталық Азияның ірі өзендері бірнеше елдің аумағынан өтеді, сондықтан суды бөлісу – ортақ міндет. Соңғы он жылда бұл салаға 3 367,8 млн АҚШ доллары жұмсалды [1]. «Су – тіршілік көзі», – деп жазады Дина Орлова [2, 14 б.; 1, б. 7–9].

### Негізгі бағыттар

Ынтымақтастықтың негізгі бағыттары мыналар:

1. су қоймаларын бірлесіп басқару;
2. суды үнемдейтін технологиялар;
3. ғылыми деректермен алмасу.

> Біздің мақсатымыз – аймақтағы тұрақтылық пен өзара сенімді нығайту.

Келісімнің орыс тіліндегі мәтінінде былай делінген: «Стороны будут развивать сотрудничество на основе взаимного доверия».

<Table number="1.1">

1.1-кесте – Өзендердегі су

| Өзен | Су, км<sup>3</sup> |
| --- | --: |
| Сырдария<sup>а</sup> | 37,2 |
| Іле | 12,5 |
| Барлығы | 49,7 |

<sup>а</sup> Тарих пен заман туралы дерек.

</Table>

<Figure number={2}>

2-сурет. Су қоймалары

</Figure>

## Қорытынды

Алматы, Астана, Ташкент, Бишкек – аймақтың ірі қалалары. Олардың болашағы суға байланысты, бұл 1.1-кестеден және 2-суреттен көрінеді[^2].

[^1]: Қазақстан Республикасы Ұлттық статистика бюросының деректері бойынша.

[^2]: Толығырақ: World Bank, Kazakhstan Economic Update, 2019.

<References>

1. Орталық Азияның су ресурстары: статистикалық жинақ. – Алматы, 2019. – 96 б.
2. Орлова Д. Водные ресурсы Центральной Азии: история и современность. – Москва, 2018. – 240 с.

</References>
`;

/** A content root with an issue of a Russian and a Kazakh article, beside the English one of the other sample. */
export async function sampleLanguages(): Promise<SampleContent> {
  const sample = await sampleContent();
  const [from, to] = [SAMPLE_ISSUE, LANGUAGES_ISSUE].map((issue) => join(sample.root, 'issues', issue));
  if (from === undefined || to === undefined) throw new Error('the samples have no folders');
  await mkdir(to);
  await cp(join(from, 'source.txt'), join(to, 'source.txt'));
  const issue = await readFile(join(from, 'issue.yaml'), 'utf8');
  const contents = contentsOf([
    {
      authors: { en: 'Dina Orlova', kk: 'Дина Орлова', ru: 'Дина Орлова' },
      title: SAMPLE_ARTICLES.ru.title,
      page: SAMPLE_ARTICLES.ru.firstPage,
    },
    {
      authors: { en: 'Assel Nurlanova', kk: 'Әсел Нұрланова', ru: 'Асель Нурланова' },
      title: SAMPLE_ARTICLES.kk.title,
      page: SAMPLE_ARTICLES.kk.firstPage,
    },
  ]);
  const changed = issue
    .replace(SAMPLE_CONTENTS, contents)
    .replace(/^year: \d+$/mu, 'year: 2099')
    .replace(/^wholeNumber: \d+$/mu, 'wholeNumber: 90')
    // The OAI repository needs an e-mail address.
    .replaceAll('contacts: []', 'contacts: [{ label: "E-mail:", value: office@example.org }]');
  await writeFile(join(to, 'issue.yaml'), changed);
  await writeFile(join(to, 'corrections.yaml'), 'reasons: {}\nentries: []\n');
  await writeFile(join(to, `${SAMPLE_ARTICLES.ru.slug}.mdx`), RUSSIAN);
  await writeFile(join(to, `${SAMPLE_ARTICLES.kk.slug}.mdx`), KAZAKH);
  await sample.spoil(
    `${CHARTED_ARTICLE}.mdx`,
    'One paragraph, and that is all.',
    `One paragraph, and that is all.\n\n${CHARTED_TEXT}`,
  );
  return sample;
}
