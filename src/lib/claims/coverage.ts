import type { Claims } from '../../schemas/claims.ts';
import { phraseFinder, placesOf, type PhrasePlace } from '../content-tree/find-phrase.ts';
import type { ClaimFault } from './check-claims.ts';
import { GivenFault, placeOf, type ArticleNumbers } from './given-numbers.ts';
import { passagesOf } from './passages.ts';
import { say } from '../faults/say.ts';

/** A number of the running text, and why nothing more need be said of it. */
export interface TextNumber {
  fragment: string;
  text: string;
  /** Claimed or used in a claim, listed as standing alone, a name of something (a year, a day, a table), or nothing of these. */
  state: 'claim' | 'alone' | 'name' | 'open';
}

/** Digits with groups of thousands and decimals; those of a name, COVID-19, are letters of it. */
const NUMBER = /(?<!\p{L}[-‑–]?|\p{L}[-‑–]\d+)\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)*/gu;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
/** The months, in the languages of the journal, in the form that stands in a date. */
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)';
/** What follows the day of a date, or goes before it. */
const DAY_BEFORE_MONTH = new RegExp(`^(?:st|nd|rd|th)?(?: of)?\\s${MONTH}`, 'u');
const DAY_AFTER_MONTH = new RegExp(`${MONTH}\\s$`, 'u');
/** A citation, `[3]`; superscripts of notes are no digits. */
const CITATION = /\[\d[^\]]*\]/gu;

/** What the number of a table, a figure or a section goes with. */
const LABEL_BEFORE = /(?:tables?|fig(?:ures?|\.)|таблиц\p{L}*|рисун\p{L}*|табл\.|рис\.)\s$/iu;
const LABEL_AFTER = /^[-‑](?:кесте|сурет)/u;
const ENUMERATION = /^[.)]\s/u;

/** Every number in digits of the running text; citations are not numbers of it. */
export function numbersOfText({ claims, alone }: Claims, article: ArticleNumbers): TextNumber[] {
  const claimed = claims.flatMap(({ claim, printed, given }) => [
    { find: phraseFinder(claim), number: wordsOf(printed) },
    ...Object.values(given).flatMap((each) =>
      'text' in each ? [{ find: phraseFinder(each.text), number: each.number }] : [],
    ),
  ]);
  const aloneFinders = alone.map(phraseFinder);
  return passagesOf(article.text).flatMap(({ fragment, text }) => {
    const inClaims = claimed.flatMap(({ find, number }) =>
      find(text).flatMap(({ start, end }) => numbersWithin(number, text, start, end)),
    );
    const standAlone = aloneFinders.flatMap((find) => find(text));
    const citations = [...text.matchAll(CITATION)].map(({ index, 0: mark }) => ({
      start: index,
      end: index + mark.length,
    }));
    return [...text.matchAll(NUMBER)].flatMap(({ index, 0: digits }): TextNumber[] => {
      const place = { start: index, end: index + digits.length };
      if (isWithin(place, citations)) return [];
      const state = isWithin(place, inClaims)
        ? 'claim'
        : isWithin(place, standAlone)
          ? 'alone'
          : isName(digits, text.slice(0, place.start), text.slice(place.end))
            ? 'name'
            : 'open';
      return [{ fragment, text: digits, state }];
    });
  });
}

/** What is wrong with the list of numbers that stand alone. */
export function aloneFaults({ alone }: Claims, article: ArticleNumbers): ClaimFault[] {
  return alone.flatMap((phrase, index) => {
    const field = ['alone', index];
    if (!/\d/u.test(phrase)) return [{ field, message: say('aloneWithoutNumber', { phrase }) }];
    try {
      placeOf(phrase, article);
      return [];
    } catch (fault) {
      if (!(fault instanceof GivenFault)) throw fault;
      return [{ field, message: fault.message }];
    }
  });
}

/** Whether digits name something: a year, a day, a table or a figure, an item of a list. */
function isName(digits: string, before: string, after: string): boolean {
  return (
    YEAR.test(digits) ||
    DAY_BEFORE_MONTH.test(after) ||
    DAY_AFTER_MONTH.test(before) ||
    LABEL_BEFORE.test(before) ||
    LABEL_AFTER.test(after) ||
    (before === '' && ENUMERATION.test(after))
  );
}

function wordsOf(printed: Claims['claims'][number]['printed']): string {
  return typeof printed === 'object' ? printed.text : (printed ?? '');
}

function numbersWithin(number: string, text: string, from: number, to: number): PhrasePlace[] {
  return placesOf(number, text.slice(from, to)).map(({ start, end }) => ({
    start: from + start,
    end: from + end,
  }));
}

function isWithin({ start, end }: PhrasePlace, spans: readonly PhrasePlace[]): boolean {
  return spans.some((span) => span.start < end && span.end > start);
}
