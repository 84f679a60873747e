import type { Locale } from '../../schemas/locales.ts';
import type { CaptionKind } from './caption-label.ts';
import { belongsToNextWord } from './russian-amounts.ts';

/** A table or figure that a text names, with the words that name it: `Table 1.1`, or `1.2` where several are named. */
export interface FoundReference {
  index: number;
  text: string;
  kind: CaptionKind;
  number: string;
}

/** Words that name a table or a figure before its number, as a pattern; `several` may name more: «рис. 1 и 2». */
interface Word {
  kind: CaptionKind;
  forms: string;
  several: boolean;
}

/** In the forms in which they are no word of another sense: «в таблице 2», not «табличка 2». */
const WORDS: Record<Locale, readonly Word[]> = {
  en: [
    { kind: 'table', forms: 'Table', several: false },
    { kind: 'table', forms: 'Tables', several: true },
    { kind: 'figure', forms: String.raw`Figure|Fig\.`, several: false },
    { kind: 'figure', forms: String.raw`Figures|Figs\.`, several: true },
  ],
  // With an ending it is no name: «кестеде 3 ел» is three countries in the table.
  kk: [
    { kind: 'table', forms: String.raw`(?<=\()кесте`, several: false },
    { kind: 'figure', forms: String.raw`(?<=\()сурет`, several: false },
  ],
  ru: [
    { kind: 'table', forms: 'таблиц(?:а|е|у|ей|ею)', several: false },
    { kind: 'table', forms: String.raw`таблиц(?:ы|ам|ами|ах)?|табл\.`, several: true },
    { kind: 'figure', forms: 'рисун(?:ок|ка|ку|ком|ке)', several: false },
    { kind: 'figure', forms: String.raw`рисунк(?:и|ов|ам|ами|ах)|рис\.`, several: true },
  ],
};

/** In Kazakh the number stands before the word; a form of possession, «2-кестесінде», names a table of something else. */
const KAZAKH: Record<CaptionKind, string> = {
  table: 'кесте(?:лер(?:дің|ге|ді|де|ден|мен|дегі)?|нің|ге|ні|де|ден|мен|дегі)?',
  figure: 'сурет(?:тер(?:дің|ге|ді|де|ден|мен|дегі)?|тің|ке|ті|те|тен|пен|тегі)?',
};

/** A number as captions have it, and the letter of a part: `1.1`, `2a`. */
const NUMBER = String.raw`\d+(?:\.\d+)*(?:\p{Ll}(?!\p{L}))?`;
/** A comma without a blank is that of a decimal: «өсім 2,1; 2-кесте». */
const BETWEEN = String.raw`(?:\s?[-–—]\s?|[,;]\s(?:(?:and|or|и|или|және)\s)?|-?\s(?:and|or|и|или|және|мен|пен)\s)`;
const NEXT = new RegExp(`${BETWEEN}(?<number>${NUMBER})`, 'iuy');

/** What goes on with a word or number, so that it was another. */
const BEGUN_BEFORE = /(?:[\p{L}\p{N}][-‑–—]?|\d[.,])$/u;
const GOES_ON = /^(?:[\p{L}\p{N}]|[-‑–—/][\p{L}\p{N}]|[.,]\d)/u;

/** What makes an amount of a number in any language: «в таблице 3 %», "figure 2 million". */
const AMOUNT =
  /^\s?(?:[%‰°$€£¥₸₽×]|per\s?cent|times|thousand|[mbtr]+illion|columns|rows|тыс|млн|млрд|трлн)/iu;
/** What makes of a table that of another work. */
const OF_ANOTHER_BEFORE =
  /(?:(?:annex|appendix|his|her|their|its|whose|приложени\p{L}*|қосымша\p{L}*),?|\p{L}['’]s|s['’])\s$/iu;
/** The same work again, as its citation says: "(ibid., p. 5, Table 2)". */
const OF_SAME_BEFORE =
  /(?:(?<!\p{L})(?:ibid\.?,?|(?:op|loc)\.\s?cit\.,?|там же[.,]|указ\.\s?соч\.,?)|\(сонда[.,])(?:\s[^();]*,)?\s$/iu;
/** A year in brackets, behind a name or alone: "(see Smith 2019, Table 1)", "Smith (2019, p. 5, Table 1)"; not "(in 2019, Table 1)". */
const CITED_BEFORE =
  /[([](?:[^()[\]]*;)?\s?(?:(?:[^();[\]]*\P{L})?\p{Lu}[^();[\]]*\P{N})?(?:1[5-9]|20)\d{2}\p{Ll}?[,:](?:[^();[\]]*,)?\s$/u;
const OF_ANOTHER_AFTER =
  /^\s(?:(?:of|from)\s(?!(?:this|our|the (?:present|article|paper))(?!\p{L}))|in\s(?:\[|his|her|their|its|the (?:report|annex|appendix|book|study|original))|(?:из|к|во?)\s(?:\[|доклад|отч[её]т|приложени|книг|монографи|сборник|работ[аеуы](?!\p{L})|исследовани|закон|стать|издани|ежегодник|справочник|обзор|бюллетен)|(?:in|by|из|во?|у)\s[^.;()]{1,60}\((?:1[5-9]|20)\d{2})/iu;
/** With an article and in small letters it is a word: "the figure 3", "a table 2 metres long". */
const COMMON_BEFORE = /(?<!\p{L})(?:an?|the|that|each|every|any)\s$/iu;
/** A quotation that is still open: it is of another work, and so are its tables. */
const QUOTED = /«[^»]*$|“[^“”]*$|^[^"]*"(?:[^"]*"[^"]*")*[^"]*$/u;

/** Whether the article has the table or figure of a number. */
export type IsThere = (kind: CaptionKind, number: string) => boolean;

/** What stands around a text in its line. */
interface Line {
  before?: string;
  after?: string;
}

/**
 * The tables and figures of an article that a text in its language names: "Table 1.1", "(Figures 2 and 3)", «рис. 1–3»,
 * «1 және 2-кестелерде». Only what the article has, and what can be no table of another work and no amount.
 */
export function crossReferencesIn(
  text: string,
  language: Locale,
  isThere: IsThere,
  { before = '', after = '' }: Line = {},
): FoundReference[] {
  const found = [
    ...WORDS[language].flatMap((word) => behindWord(text, word, language, isThere)),
    ...(language === 'kk' ? beforeWord(text, isThere) : []),
  ].filter((references) => {
    const [first, last] = [references[0], references.at(-1)];
    if (first === undefined || last === undefined) return false;
    const [start, rest] = [
      before + text.slice(0, first.index),
      text.slice(last.index + last.text.length) + after,
    ];
    const isCommon = /^[a-z]/u.test(first.text) && COMMON_BEFORE.test(start);
    return ![
      isCommon,
      QUOTED.test(start),
      OF_ANOTHER_BEFORE.test(start),
      OF_SAME_BEFORE.test(start),
      CITED_BEFORE.test(start),
      OF_ANOTHER_AFTER.test(rest),
    ].includes(true);
  });
  return found.flat().sort((a, b) => a.index - b.index);
}

/** The numbers behind each place of a word: the first with the word, others by themselves. */
function behindWord(
  text: string,
  { kind, forms, several }: Word,
  language: Locale,
  isThere: IsThere,
): FoundReference[][] {
  const named = new RegExp(`(?:${forms})(?:(?<=\\.)\\s?|\\s)(?:(?:№|No\\.)\\s?)?(?<number>${NUMBER})`, 'giu');
  return [...text.matchAll(named)].map(({ index, 0: words, groups }) => {
    const references: FoundReference[] = [];
    let end = index;
    const add = (from: number, whole: string, printed = '') => {
      const number = numberIn(printed);
      const next = from + whole.length;
      const rest = text.slice(next);
      if (!isThere(kind, number) || AMOUNT.test(rest)) return false;
      if (language === 'ru' && belongsToNextWord(rest)) return false;
      references.push({ index: from, text: whole, kind, number });
      end = next;
      return true;
    };
    let goesOn = add(index, words, groups?.['number']) && several;
    while (goesOn) {
      NEXT.lastIndex = end;
      const next = NEXT.exec(text);
      const number = next?.groups?.['number'];
      goesOn = number !== undefined && add(NEXT.lastIndex - number.length, number, number);
    }
    const isWhole = !BEGUN_BEFORE.test(text.slice(0, index)) && !GOES_ON.test(text.slice(end));
    return isWhole ? references : [];
  });
}

/**
 * The numbers before each place of a Kazakh word: the last with the word, of those before it all up to one that is not there
 * or is the end of another, as of a decimal.
 */
function beforeWord(text: string, isThere: IsThere): FoundReference[][] {
  return (['table', 'figure'] as const).flatMap((kind) => {
    const named = new RegExp(
      `(?<numbers>${NUMBER}(?:${BETWEEN}${NUMBER})*)(?<word>[-‑–](?:(?:ін|ын)?ш[іы]\\s)?${KAZAKH[kind]})(?!\\p{L})`,
      'giu',
    );
    return [...text.matchAll(named)].map(({ index, groups: { numbers = '', word = '' } = {} }) => {
      const references: FoundReference[] = [];
      for (const { index: place, 0: printed } of [...numbers.matchAll(new RegExp(NUMBER, 'giu'))].reverse()) {
        const number = numberIn(printed);
        if (!isThere(kind, number)) break;
        references.unshift({
          index: index + place,
          text: printed + (references.length === 0 ? word : ''),
          kind,
          number,
        });
      }
      while (references[0] !== undefined && BEGUN_BEFORE.test(text.slice(0, references[0].index)))
        references.shift();
      return references;
    });
  });
}

/** The number itself, without the letter of a part. */
function numberIn(printed: string): string {
  return printed.replace(/\p{L}$/u, '');
}
