import { bindSpaces } from './bind-spaces.ts';
import { LOCALES, type Locale } from './locales.ts';

/** What a sign of typography becomes; the text keeps its length, so that places in it stay what they were. */
interface Rule {
  /** The signs that change, those that open something captured; what stands around them is in the conditions of the pattern. */
  find: RegExp;
  set: (sign: string, opening: unknown) => string;
}

const NO_BREAK_SPACE = '\u00a0';
/** After these, or at the beginning, a quotation mark opens. */
const OPENS = String.raw`(?<=^|[\s(\[/–—«„])`;

/** Words that a number is not parted from at the end of a line. */
const UNITS = [
  'million|billion|trillion|thousand|percent|per cent|USD|EUR|km|ha|kWh|MW|GW',
  'млн|млрд|трлн|тыс|тысяч|миллион|миллиард|процент|долл|тенге|км|га|год|лет|г\\.',
  'мың|пайыз|теңге|жыл|жылы|жылғы|б\\.|бет',
].join('|');

function to(sign: string): Rule['set'] {
  return () => sign;
}

function quotes(open: string, close: string): Rule {
  const find = new RegExp(`(${OPENS}["“”„«»])|["“”„«»]`, 'gu');
  return { find, set: (_, opening) => (typeof opening === 'string' ? open : close) };
}

/** A hyphen, or a dash of either length, that stands between blanks; the blank before it does not break. */
function dashes(dash: string): Rule[] {
  return [
    { find: /(?<=\S)[ \u00a0](?=[-–—] )/gu, set: to(NO_BREAK_SPACE) },
    { find: /(?<=\S\u00a0)[-–—](?= )/gu, set: to(dash) },
  ];
}

const COMMON: readonly Rule[] = [
  { find: /(?<=[\p{L}\p{N}])'/gu, set: to('’') },
  { find: /(?<=^|[\s(«“])'(?=\p{L})/gu, set: to('‘') },
  // Years, pages, amounts: not a part of an address, a telephone number or a code.
  {
    find: /(?<=(?<![\p{L}\p{N}.,/_–-])\d+(?:[.,]\d+)?)-(?=\d+(?:[.,]\d+)?(?![\p{L}\p{N}/_–-]))/gu,
    set: to('–'),
  },
  { find: new RegExp(String.raw`(?<=\d) (?=(?:${UNITS})(?!\p{L}))`, 'gu'), set: to(NO_BREAK_SPACE) },
  { find: /(?<=(?<!\p{L})(?:[Pp]|pp|[Сс]|стр|б)\.) (?=\d)/gu, set: to(NO_BREAK_SPACE) },
  {
    find: /(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu}[\p{Ll}.’])|(?<=\p{Lu}\p{Ll}+) (?=\p{Lu}\.(?:[ \u00a0]?\p{Lu}\.)?(?:[\s,]|$))/gu,
    set: to(NO_BREAK_SPACE),
  },
];

/** The rule by language: British spaced en dashes and double quotation marks in English, em dashes and «» in Russian and Kazakh. */
const RULES: Readonly<Record<Locale, readonly Rule[]>> = {
  en: [...COMMON, ...dashes('–'), ...english()],
  kk: [...COMMON, ...dashes('—'), quotes('«', '»')],
  ru: [...COMMON, ...dashes('—'), quotes('«', '»')],
};

/** In English a mark that says its own direction keeps it: “Center “QazTrade”. */
function english(): Rule[] {
  return [
    { find: new RegExp(`[«„]|${OPENS}"`, 'gu'), set: to('“') },
    { find: /[»"]/gu, set: to('”') },
  ];
}

/**
 * A text with the signs of the edition's typographic rule: apostrophes and quotation marks of its language, dashes
 * between blanks and between numbers, and blanks that do not break. The words and the length of the text stay as they are.
 */
export function typeset(text: string, language: Locale): string {
  const set = RULES[language].reduce(
    (text, rule) => text.replaceAll(rule.find, (sign: string, opening: unknown) => rule.set(sign, opening)),
    text,
  );
  return bindSpaces(set);
}

/** Fields that hold what programs compare sign by sign: no rule of typography may touch it. */
const CODES = new Set(
  'doi orcid ror email url license received accepted published article articleNumber awards'.split(' '),
);

/**
 * Plain data whose texts, field names included, are typeset in a language; what is stated for each language, or with a field
 * `language`, in its own; codes stay as they are.
 */
export function typesetData<T>(data: T, language: Locale): T {
  return typesetValue(data, language) as T;
}

function typesetValue(value: unknown, language: Locale): unknown {
  if (typeof value === 'string') return typeset(value, language);
  if (Array.isArray(value)) return value.map((each) => typesetValue(each, language));
  if (typeof value !== 'object' || value === null) return value;
  const stated = localeIn('language' in value ? value.language : undefined) ?? language;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      typeset(name, stated),
      CODES.has(name) ? each : typesetValue(each, localeIn(name) ?? stated),
    ]),
  );
}

function localeIn(value: unknown): Locale | undefined {
  return LOCALES.find((locale) => locale === value);
}
