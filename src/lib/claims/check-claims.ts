import type { Claim, CLAIM_KINDS, Claims } from '../../schemas/claims.ts';
import type { Localized } from '../../schemas/locales.ts';
import { computeClaim, type PrintedValue } from '../arithmetic/computation.ts';
import { FormulaFault, namesIn, parseFormula, type Expression } from '../arithmetic/expression.ts';
import type { Manner, Verdict } from '../arithmetic/verdict.ts';
import {
  GivenFault,
  numberIn,
  placeOf,
  readGiven,
  type ArticleNumbers,
  type ReadNumber,
} from './given-numbers.ts';
import { say } from '../faults/say.ts';

/** A claim of the authors with what the edition computed for it. */
export interface CheckedClaim {
  id: string;
  kind: (typeof CLAIM_KINDS)[number];
  /** The words of the claim as the page sets them, and the fragment where they stand. */
  words: string;
  fragment: string;
  manner: Manner;
  verdict: Verdict;
  /** Its number; none where it compares. */
  printed?: PrintedValue;
  /** The computed number in the printed unit, not rounded. */
  computed?: number;
  formula?: Expression;
  /** The numbers of the formula, by name. */
  numbers: Map<string, ReadNumber>;
  /** Why it cannot be checked. */
  cannot?: Localized<string>;
}

/** Something wrong in SLUG.claims.yaml: its field, and what to write instead. */
export interface ClaimFault {
  field: (string | number)[];
  message: string;
}

/** Computes every claim of an article; one with a fault is left out, and its faults are told. */
export function checkClaims(
  { claims }: Claims,
  article: ArticleNumbers,
): { checked: CheckedClaim[]; faults: ClaimFault[] } {
  const faults: ClaimFault[] = [];
  const ids = claims.map(({ id }) => id);
  const checked = claims.flatMap((claim, index) => {
    const found: ClaimFault[] = [];
    const tell = (field: string, fault: unknown) => {
      if (!(fault instanceof GivenFault || fault instanceof FormulaFault)) throw fault;
      found.push({ field: ['claims', index, ...field.split('.')], message: fault.message });
    };
    if (ids.indexOf(claim.id) < index) tell('id', new GivenFault(say('claimTwice', { id: claim.id })));
    const result = checkClaim(claim, article, tell);
    faults.push(...found);
    return result === undefined || found.length > 0 ? [] : [result];
  });
  return { checked, faults };
}

type Tell = (field: string, fault: unknown) => void;

function checkClaim(claim: Claim, article: ArticleNumbers, tell: Tell): CheckedClaim | undefined {
  const place = attempt(tell, 'claim', () => placeOf(claim.claim, article));
  const printed = place && attempt(tell, 'printed', () => printedNumber(claim, place.words, article));
  const numbers = new Map<string, ReadNumber>();
  for (const [name, given] of Object.entries(claim.given)) {
    const read = attempt(tell, `given.${name}`, () => readGiven(given, article));
    if (read !== undefined) numbers.set(name, read);
  }
  const isRead = (claim.printed === undefined) === (printed === undefined);
  if (place === undefined || !isRead || numbers.size < Object.keys(claim.given).length) return undefined;
  const { id, kind, says: manner } = claim;
  const stated = { id, kind, words: place.words, fragment: place.fragment, manner, numbers };
  if (claim.cannot !== undefined)
    return { ...stated, verdict: 'cannot', ...(printed && { printed }), cannot: claim.cannot };
  return attempt(tell, 'formula', () => {
    const formula = parseFormula(claim.formula ?? '');
    tellUnused(formula, numbers);
    const result = computeClaim(formula, numbers, printed, manner);
    return { ...stated, formula, ...(printed && { printed }), ...result };
  });
}

function printedNumber(
  { printed, unit }: Claim,
  words: string,
  { language }: ArticleNumbers,
): PrintedValue | undefined {
  if (printed === undefined || unit === undefined) return undefined;
  return typeof printed === 'string'
    ? numberIn(words, { number: printed, unit }, language)
    : numberIn(words, { number: printed.text, value: printed.value, unit }, language);
}

function tellUnused(formula: Expression, numbers: ReadonlyMap<string, ReadNumber>): void {
  const used = namesIn(formula);
  const unused = [...numbers.keys()].filter((name) => !used.includes(name));
  if (unused.length > 0) throw new FormulaFault(say('givenUnused', { names: unused.join(', ') }));
}

function attempt<T>(tell: Tell, field: string, make: () => T): T | undefined {
  try {
    return make();
  } catch (fault) {
    tell(field, fault);
    return undefined;
  }
}
