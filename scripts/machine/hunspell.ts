import { spawnSync } from 'node:child_process';
import type { Locale, Localized } from '../../src/schemas/locales.ts';

/** The names that Hunspell knows the dictionaries by. */
const DICTIONARIES: Localized<string> = { en: 'en_GB', kk: 'kk_KZ', ru: 'ru_RU' };

/** The packages of Debian that have them. */
export const HUNSPELL_PACKAGES: Localized<string> = {
  en: 'hunspell-en-gb',
  kk: 'hunspell-kk',
  ru: 'hunspell-ru',
};

/** The words that the dictionary of a language does not have; undefined where Hunspell or the dictionary is not installed. */
export function refusedByHunspell(language: Locale, words: readonly string[]): Set<string> | undefined {
  const { status, stdout } = spawnSync('hunspell', ['-d', DICTIONARIES[language], '-i', 'UTF-8', '-l'], {
    input: words.join('\n'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? new Set(stdout.split('\n').filter((word) => word !== '')) : undefined;
}
