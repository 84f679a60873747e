import { en } from './en/index.ts';
import { kk } from './kk/index.ts';
import { ru } from './ru/index.ts';

type English = typeof en;

/** What can be told. */
export type FaultCode = keyof English;

/** What stands behind the last opening brace, where it begins as a name does: not in `{1}` or `{{ … }}`. */
type Name<Text extends string> = Text extends `${string}{${infer Inner}`
  ? Name<Inner>
  : Text extends `${string} ${string}`
    ? never
    : Uncapitalize<Text> extends Uppercase<Text>
      ? never
      : Text;

/** The names of the values that have a place in a text. */
type Places<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? Name<Inside> | Places<Rest>
  : never;

/** The values that a fault is told with; none where its text has no place. */
export type Values<C extends FaultCode> = [Places<English[C]>] extends [never]
  ? []
  : [Readonly<Record<Places<English[C]>, string | number>>];

/** The texts of a language that has every one, with the same places; a text with others is told of by its type. */
type Translated<Texts extends Record<FaultCode, string>> = {
  readonly [C in FaultCode]: [Places<English[C]>, Places<Texts[C]>] extends [
    Places<Texts[C]>,
    Places<English[C]>,
  ]
    ? string
    : `has the places ${Places<English[C]>}`;
};

/** The texts of every language. */
export const CATALOGS = {
  en,
  kk: kk satisfies Translated<typeof kk>,
  ru: ru satisfies Translated<typeof ru>,
};

/** A language in which faults can be told. */
export type FaultLanguage = keyof typeof CATALOGS;
