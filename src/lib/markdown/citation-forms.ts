/** The number of a reference in a citation, as written; the beginning of a range cites everything up to `through`. */
interface CitedNumber {
  text: string;
  number: number;
  through?: number;
}

/** A part of a citation: words that stay words, or a number. */
export type CitationPart = string | CitedNumber;

/** A citation as people write it. Of a single reference, `[1]`, it is one part, brackets included. */
export interface FoundCitation {
  index: number;
  text: string;
  parts: CitationPart[];
}

const SINGLE = String.raw`\[\d{1,3}\]`;
const DASH = '[-–—]';
/** `[1]–[3]`, or anything in brackets that is not longer than citations are. */
const BRACKETS = new RegExp(String.raw`${SINGLE}${DASH}${SINGLE}|\[[^[\]\n]{1,120}\]`, 'gu');
const SINGLES = new RegExp(`^${SINGLE}(?:${DASH}${SINGLE})?$`, 'u');

/** What may stand before the first number: “see”, «цит. по:». */
const LEAD =
  /^\s*(?:(?:see(?: also)?|cf\.?|e\.g\.,?|quoted in|cited in|см\.(?: также)?|ср\.|напр\.|цит\. по|қар\.|қараңыз|мыс\.):?\s+)?/iu;
/** What a place in a source is counted by, each with or without its full stop; «c» is the Latin letter that is typed for «с». */
const UNITS = [
  'pp?|pages?|vols?|volume|chs?|chap|chapter|secs?|sect|section|arts?|article|paras?|figs?|figure|tables?|tab|notes?|nn?|fn|pt|part|nos?|issue|app|annex|cols?|ll?|lines?|s|bd|cc?',
  'сс?|стр|страниц[аы]|тт?|том|чч?|часть|гл|глава|разд|раздел|пп?|пункт|стт?|статья|рис|табл|прил|прим|примеч|сн|кн|вып|стб',
  'бб?|бет|беттер|бөлім|тарау|бап|тармақ|сурет|кесте|қосымша|кіт|шығ',
  '§§?|№|¶',
].join('|');
const UNIT = String.raw`(?<!\p{L})(?:${UNITS})(?!\p{L})\.?`;
const NUMBER = String.raw`(?:\d+(?:\p{Ll}(?!\p{L}))?|[ivxlcdm]+(?!\p{L}))`;
const NUMBERS = String.raw`${NUMBER}(?:\s?${DASH}\s?${NUMBER})?(?:\s?ff?\.|\s(?:и\s)?сл\.)?`;
const LIST = String.raw`${NUMBERS}(?:\s?,\s?${NUMBERS})*`;
/** `p. 5`, «т. 1», and as in Kazakh with the unit behind the number, «14 б.» or «14-б.». */
const PLACE = String.raw`(?:${UNIT}\s?${LIST}|${LIST}[\s-]?${UNIT})`;
const PLACES = String.raw`${PLACE}(?:\s?,\s?${PLACE})*`;

const RANGE = String.raw`\d{1,3}(?:\s?${DASH}\s?\d{1,3})?`;
const RANGES = String.raw`${RANGE}(?:\s?,\s?${RANGE})*`;

/**
 * What may stand between semicolons: references alone; one with a place in it, which in «[1, 14, 16 б.]» is both other
 * numbers; several with a place in the last.
 */
const FORMS = [
  RANGES,
  String.raw`\d{1,3}(?=(?:\s?,\s?|\s)${PLACES}\s*$)`,
  String.raw`${RANGES}(?=\s?,\s?${PLACES}\s*$)`,
].map((form, index) => new RegExp(`^\\s*(?<numbers>${form})${index === 0 ? '\\s*$' : ''}`, 'iu'));

/**
 * The citations in a text, in the forms of GOST R 7.0.5-2008 and of English journals: `[1]`, `[1–3]`, `[1, 2]`,
 * `[1, p. 5; 3, pp. 7–9]`, «[цит. по: 2, с. 14]». A bracket with anything else in it is none.
 */
export function citationsIn(text: string): FoundCitation[] {
  return [...text.matchAll(BRACKETS)].flatMap(({ index, 0: found }) => {
    const parts = SINGLES.test(found) ? numbersIn(found, /\[(\d+)\]/gu) : listIn(found);
    return parts === undefined ? [] : [{ index, text: found, parts: joined(parts) }];
  });
}

/** The parts of a list of references in one bracket; undefined where it is something else, an interval from 0 for instance. */
function listIn(bracket: string): CitationPart[] | undefined {
  const inner = bracket.slice(1, -1);
  const [lead = ''] = LEAD.exec(inner) ?? [];
  const parts = inner
    .slice(lead.length)
    .split(/(?=;)/u)
    .map((stretch) => {
      const [, separator = '', rest = ''] = /^(;?)(.*)$/u.exec(stretch) ?? [];
      const numbers = FORMS.map((form) => form.exec(rest)?.groups?.['numbers']).find(Boolean);
      if (numbers === undefined) return undefined;
      const start = rest.indexOf(numbers);
      const [before, after] = [rest.slice(0, start), rest.slice(start + numbers.length)];
      return [separator + before, ...numbersIn(numbers, /(\d+)/gu), after];
    });
  if (parts.some((part) => part?.some(isZero) !== false)) return undefined;
  return [`[${lead}`, ...parts.flatMap((part) => part ?? []), ']'];
}

function isZero(part: CitationPart): boolean {
  return typeof part !== 'string' && part.number === 0;
}

/** The numbers of a text and what stands between them; a dash makes a range of two. */
function numbersIn(text: string, number: RegExp): CitationPart[] {
  const found = [...text.matchAll(number)];
  return found.flatMap((match, place): CitationPart[] => {
    const next = found[place + 1];
    const between = text.slice(match.index + match[0].length, next?.index);
    const isRange = next !== undefined && new RegExp(`^\\s?${DASH}\\s?$`, 'u').test(between);
    const cited = { text: match[0], number: Number(match[1]) };
    return [isRange ? { ...cited, through: Number(next[1]) } : cited, between];
  });
}

/** Parts without empty words, words beside words in one. */
function joined(parts: readonly CitationPart[]): CitationPart[] {
  const whole: CitationPart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (typeof part === 'string' && typeof last === 'string') whole[whole.length - 1] = last + part;
    else if (part !== '') whole.push(part);
  }
  return whole;
}
