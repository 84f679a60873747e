/** What a query tries. */
export type QueryKind =
  | 'exact'
  | 'topic'
  | 'english forms'
  | 'russian forms'
  | 'kazakh forms'
  | 'names across scripts'
  | 'table cells'
  | 'footnotes'
  | 'references'
  | 'numbers'
  | 'misspelt'
  | 'keyboard layout'
  | 'phrases'
  | 'journal'
  | 'mixed'
  | 'nothing';

/** A query, the result that must come, and the last place at which it may; nothing must come where it is `-`. */
export interface SearchQuery {
  kind: QueryKind;
  query: string;
  expected: string;
  within: 1 | 3;
}

const SLUGS: Readonly<Record<string, string>> = {
  fergana: 'fergana-valley',
  trade: 'kazakhstan-uzbekistan-trade',
  sweden: 'kazakhstan-sweden-communication',
  dialogue: 'open-dialogue-platform',
  crisis: 'eu-crisis',
  silk: 'silk-road-cooperation',
  about: 'about',
  '-': '-',
};

/** Reads a list with one query a line: where it must lead, its last place, the query. */
function queries(kind: QueryKind, list: string): SearchQuery[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [, short = '', within = '', query = ''] = /^\s*(\S+)\s+([13])\s+(.*)$/u.exec(line) ?? [];
      const expected = SLUGS[short];
      if (expected === undefined) throw new Error(`There is no “${short}”: ${line}`);
      return { kind, query, expected, within: within === '1' ? 1 : 3 };
    });
}

/** Written from the text of the issue: what readers would type, right and wrong, in three languages. */
export const searchQueries: readonly SearchQuery[] = [
  ...queries(
    'exact',
    `
    fergana   1  Fergana Valley is a space of opportunity, friendship and good neighborhood
    trade     1  Kazakhstan and Uzbekistan: expansion of trade and economic cooperation
    sweden    1  Анализ политики Казахстана и Швеции
    dialogue  1  Ашық диалог платформасын талдау
    crisis    1  ЕО дағдарысы: даму векторлары
    silk      1  COVID-19 пандемиясы кезінде Жібек жолының экономикалық белдеуі
    crisis    1  Кризис в ЕС: векторы развития
    fergana   1  powder keg
    sweden    1  Hearing State
    dialogue  1  red tape
    crisis    1  rescEU stockpile
    trade     1  unwrought zinc
    silk      1  Digital Silk Road
    `,
  ),
  ...queries(
    'topic',
    `
    fergana   1  water cooperation Uzbekistan Tajikistan
    fergana   1  China Kyrgyzstan Uzbekistan railway
    fergana   1  electricity market Central Asia
    fergana   3  border checkpoints
    trade     1  accession to the WTO
    trade     1  EAEU observer status
    trade     1  natural gas imports from Uzbekistan
    trade     1  economic corridor Shymkent Tashkent Khujand
    sweden    1  trust between government and citizens Sweden
    sweden    1  law on peaceful assemblies
    sweden    1  quota for women and youth
    dialogue  1  social accountability
    dialogue  1  corruption in the police
    dialogue  1  regions that appeal most
    crisis    1  unemployment rate in the EU
    crisis    1  pan-European army
    crisis    1  NATO military spending
    crisis    3  vaccines
    silk      1  Chinese humanitarian aid pandemic
    silk      1  end of globalization coronavirus
    silk      3  multipolar world
    `,
  ),
  ...queries(
    'english forms',
    `
    dialogue  1  bailiff
    dialogue  1  doctors bribing patients
    trade     1  tomato
    trade     3  exporting
    fergana   1  greenhouse
    fergana   1  smouldering conflict
    crisis    1  lockdowns grants to Italy
    crisis    1  vector of development
    sweden    1  demonstration freely organizing
    silk      3  railways trains route China Europe
    silk      3  analyzing the pandemic's impacts
    dialogue  1  appealing citizens
    `,
  ),
  ...queries(
    'russian forms',
    `
    fergana   1  Ферганскую долину
    fergana   1  долиной
    trade     1  торговый
    trade     3  Узбекистаном
    trade     1  торговле
    sweden    1  правительствами Швеции
    sweden    3  государству
    dialogue  1  обращениях граждан
    dialogue  1  антикоррупционным агентствам
    dialogue  1  платформе
    crisis    1  Европейскому союзу
    crisis    1  кризисом
    crisis    1  еврозоной
    silk      1  Шелковым путем
    silk      1  пандемию
    silk      1  экономическому поясу
    fergana   3  возможностями
    fergana   1  социальной напряженности
    crisis    1  обороны и безопасности
    trade     1  статьи посвященные торговле
    `,
  ),
  ...queries(
    'kazakh forms',
    `
    fergana   1  алқап
    fergana   1  алқаптың
    fergana   1  Ферғана алқабында
    sweden    1  егемендік
    sweden    3  халық
    sweden    3  қоғамға
    sweden    1  Швецияда
    dialogue  1  жемқорлық
    dialogue  1  өтініш
    dialogue  1  азаматтарға
    dialogue  1  платформалар
    crisis    1  пандемияға қарсы
    crisis    1  дағдарыста
    crisis    1  еуроаймақта
    trade     1  басымдық
    trade     1  сауданы
    trade     1  Өзбекстанда
    silk      1  Жібек жолында
    silk      1  белдеу
    fergana   1  мүмкіндікті
    crisis    3  қауіпсіздікті
    fergana   1  көршілікті
    trade     1  нарық
    `,
  ),
  ...queries(
    'names across scripts',
    `
    sweden    1  Нурдавлетова
    sweden    1  Нұрдәулетова
    sweden    1  Nurdauletova
    sweden    1  Нурдаулетовой
    sweden    1  Жармахановой
    sweden    1  Zharmahanova
    sweden    1  Токаев
    sweden    1  Тоқаев
    sweden    1  Tokaev
    fergana   1  Мустафаеву
    fergana   1  Mustafaev
    fergana   1  Бахтиер
    trade     1  Махамбеталиев
    trade     1  Кошербаевым
    trade     1  Kosherbaev
    trade     1  Сагындык
    dialogue  1  Ахметжаров
    dialogue  1  Akhmetjarov
    crisis    1  Әбдірешев
    crisis    1  Абдрешева
    silk      1  Малибековой
    silk      1  Асыл
    fergana   3  Мирзиёев
    fergana   3  Mirziyoev
    crisis    1  Меркель
    crisis    1  Трамп
    sweden    1  Юнкер
    silk      1  Си Цзиньпин
    about     1  Marlene Laruelle
    about     1  Марлен Ларуэль
    about     1  Кушкумбаева
    about     1  Көшкімбаев
    about     1  Кошкимбаев
    about     1  Назарбетова
    about     1  Ашимбаев
    fergana   1  Андижан
    fergana   1  Наманган
    fergana   1  Ферғана
    fergana   1  Ferghana
    trade     3  Ташкент
    trade     1  Шымкент
    silk      1  Пекин Beijing
    `,
  ),
  ...queries(
    'table cells',
    `
    trade     1  bed linen
    trade     1  onions shallots garlic
    trade     1  insulated wire cable
    trade     1  insolvency resolution
    trade     1  Turkmenstan
    trade     1  Switzerland
    trade     1  Netherlands turnover
    dialogue  1  Kyzylorda region
    dialogue  1  Mangistau
    dialogue  1  Shymkent city 29
    dialogue  1  abuse of authority
    dialogue  1  Almaty city 61
    trade     1  Итого
    trade     1  peroxosulfates
    `,
  ),
  ...queries(
    'footnotes',
    `
    fergana   1  Kamchik tunnel
    fergana   1  Kairakkum reservoir
    fergana   1  Naryn Karadarya hydropower
    fergana   1  22 thousand square kilometres
    fergana   1  block train multimodal
    fergana   1  energy reform conference Tashkent
    `,
  ),
  ...queries(
    'references',
    `
    dialogue  1  Bovens
    dialogue  1  widgets or watchdogs
    dialogue  1  Houtzager
    sweden    1  Baygarin
    trade     1  Ziyadullaev
    trade     1  Kurbanbaeva
    trade     1  Doing Business 2020
    fergana   1  пороховая бочка
    fergana   1  очаг тлеющих конфликтов
    crisis    1  Fiott strategic autonomy
    crisis    1  Eurostat
    silk      1  Обзор мирового опыта
    silk      1  мегапроект под угрозой
    sweden    1  openaid.se
    `,
  ),
  ...queries(
    'numbers',
    `
    fergana   1  480.9
    fergana   1  480,9
    trade     1  7901
    dialogue  1  341
    trade     1  7 620,9
    trade     1  7620.9
    trade     1  97774.9
    trade     1  1060.5
    trade     1  0702
    dialogue  1  17.9%
    crisis    1  750 billion
    crisis    3  11.3%
    sweden    1  228
    fergana   1  727.4
    about     1  2414-570X
    about     1  3529
    about     1  350
    `,
  ),
  ...queries(
    'misspelt',
    `
    trade     3  Uzbekistam
    sweden    1  Nurdavlettova
    sweden    1  Sweeden
    dialogue  1  corupption
    crisis    1  unemploiment
    fergana   1  Fregana
    silk      3  pandemik
    dialogue  1  acountability
    trade     3  coopertaion trade
    sweden    1  Швецея
    fergana   1  Фергансская
    dialogue  1  жемқорлқ
    crisis    1  дағдарысс
    dialogue  1  Ахметжароф
    crisis    1  Лейен
    crisis    1  Abdreshov
    about     1  Laruele
    about     1  Решетнек
    `,
  ),
  ...queries(
    'keyboard layout',
    `
    sweden    1  njrftd
    fergana   1  athufyf
    trade     3  cjnhelybxtcndj
    sweden    1  idtwbz
    fergana   1  аукпфтф
    sweden    1  ыцувут
    `,
  ),
  ...queries(
    'phrases',
    `
    fergana   1  "hotbed of smouldering conflicts"
    crisis    1  "Together for Europe's recovery"
    sweden    1  "last-chance Commission"
    silk      1  "mutual understanding and trust"
    dialogue  1  «сыбайлас жемқорлыққа»
    trade     1  "global competitiveness index"
    `,
  ),
  ...queries(
    'journal',
    `
    about     1  editorial board
    about     1  Reshetnyak
    about     1  University of Tsukuba
    about     1  Delta Consulting Group
    about     1  редакционный совет
    about     1  редакциялық кеңес
    about     1  kisi.kz
    about     1  Kokshetau
    about     1  Надежда 2050
    about     1  Beybitshilik
    about     1  Лаумулин
    about     1  Цукуба
    `,
  ),
  ...queries(
    'mixed',
    `
    sweden    1  Токаев dialogue
    trade     1  сауда Uzbekistan
    crisis    1  European Union дағдарыс
    fergana   1  долина cooperation
    silk      1  Silk Road пандемия
    dialogue  1  corruption agency агенттік
    trade     1  zinc qwertyzxcv
    sweden    1  Швеция government xyzzy
    fergana   3  Mirziyoyev Ферғана visits
    `,
  ),
  ...queries(
    'nothing',
    `
    -  1  photosynthesis
    -  1  динозавр
    -  1  qwrtplkj
    -  1  "valley of the kings"
    -  1  жұлдызнама
    -  1  93847562
    -  1  ъъъ
    -  1  __proto__
    -  1  microbiology
    -  1  бегемот
    `,
  ),
];
