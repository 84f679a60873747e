import type { Dictionary } from '../dictionary.ts';

/** Words of the citations of an article, in Russian. */
export const cite: Dictionary['cite'] = {
  styles: {
    chicago: 'Chicago (автор, год)',
    gost71: 'ГОСТ 7.1–2003',
    gostR705: 'ГОСТ Р 7.0.5–2008',
  },
};
