import type { en } from './en.ts';

/** The forms of a counted phrase, by CLDR plural category; each holds `{n}`, the number as formatted. */
export interface PluralForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** The same tree with every literal string widened to `string`. */
type Widened<T> = T extends string ? string : { readonly [Key in keyof T]: Widened<T[Key]> };

/** The interface words of one language: exactly the keys of `en.ts`. */
export type Dictionary = Widened<typeof en>;
