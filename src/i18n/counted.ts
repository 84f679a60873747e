import type { PluralForms } from './dictionary.ts';

/** The forms of a counted phrase that changes with one thing alone. */
export function counted(one: string, other: string): PluralForms {
  return { one, few: other, many: other, other };
}

/** The forms of a counted phrase that no number changes. */
export function unchanged(phrase: string): PluralForms {
  return counted(phrase, phrase);
}
