import type { SameSources } from '../../lib/citation/same-source.ts';
import type { Locale } from '../../schemas/locales.ts';

let fetched: Promise<SameSources> | undefined;

/** Title and address, in the language of the page, of other articles that cite the source of a reference. */
export async function sameSources(address: string, number: string): Promise<(readonly [string, string])[]> {
  fetched ??= fetch(address).then((response) => response.json() as Promise<SameSources>);
  try {
    const lang = document.documentElement.lang as Locale;
    return ((await fetched)[Number(number)] ?? []).map((article) => article[lang]);
  } catch {
    // The next card tries again.
    fetched = undefined;
    return [];
  }
}
