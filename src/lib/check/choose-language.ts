import { LOCALES, type Locale } from '../../schemas/locales.ts';
import { say, tellFaultsIn } from '../faults/say.ts';

/** The variables by which a system says its language, the one that counts most first: `ru_RU.UTF-8`. */
const OF_THE_SYSTEM = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * Chooses the language in which this process tells what is wrong with the content: the one that is asked for (`--lang`, or
 * `CHECK_LANG`), or else that of the system where the journal has it, or else English. Returns what is wrong with what was asked for.
 */
export function chooseFaultLanguage(asked = process.env['CHECK_LANG'] ?? ''): string | undefined {
  const system = OF_THE_SYSTEM.map((name) => process.env[name] ?? '').find((value) => value !== '') ?? '';
  tellFaultsIn(localeOf(system.slice(0, 2)) ?? 'en');
  if (asked === '') return undefined;
  const chosen = localeOf(asked);
  if (chosen === undefined) return say('languageUnknown', { language: asked });
  tellFaultsIn(chosen);
  return undefined;
}

function localeOf(name: string): Locale | undefined {
  return LOCALES.find((locale) => locale === name);
}
