import type { en } from './en.ts';

export type { PluralForms } from './counted.ts';

/** The same tree with every literal string widened to `string`. */
type Widened<T> = T extends string ? string : { readonly [Key in keyof T]: Widened<T[Key]> };

/** The interface words of one language: exactly the keys of `en.ts`. */
export type Dictionary = Widened<typeof en>;
