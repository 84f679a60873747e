/** The forms of a counted phrase, by CLDR plural category; each holds `{n}`, the number as formatted. */
export interface PluralForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** The forms of a counted phrase that changes with one thing alone. */
export function counted(one: string, other: string): PluralForms {
  return { one, few: other, many: other, other };
}

/** The forms of a counted phrase that no number changes. */
export function unchanged(phrase: string): PluralForms {
  return counted(phrase, phrase);
}
