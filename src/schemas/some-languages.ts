import { z } from 'zod';
import { inEachLocale, localesFrom, type Locale } from './locales.ts';
import { say } from '../lib/faults/say.ts';

/** The same thing in some of the journal’s languages: a statement that was written in one, or in all. */
export type SomeLanguages<T> = Partial<Record<Locale, T | undefined>>;

/** The same thing in at least one language of the journal; an unknown language is an error. */
export function inSomeLanguages<T extends z.ZodType>(schema: T) {
  return z
    .strictObject(
      inEachLocale(() => schema.optional()),
      { error: () => say('byLanguage') },
    )
    .refine((texts) => Object.values(texts).some((text) => text !== undefined), {
      error: () => say('languageMissing'),
    });
}

/** A text with its language. */
export interface LanguageText {
  language: Locale;
  text: string;
}

/** All texts of something, that in `first` before the others. */
export function textsFrom(texts: SomeLanguages<string>, first: Locale): LanguageText[] {
  return localesFrom(first).flatMap((language) => {
    const text = texts[language];
    return text === undefined ? [] : [{ language, text }];
  });
}

/** The text in `locale`, or else in the article’s own language, or else the first there is. */
export function textFor(texts: SomeLanguages<string>, locale: Locale, own: Locale): LanguageText {
  const [first, ...others] = textsFrom(texts, own);
  const text = [first, ...others].find((each) => each?.language === locale) ?? first;
  // The schema asks for one at least.
  return text ?? { language: own, text: '' };
}
