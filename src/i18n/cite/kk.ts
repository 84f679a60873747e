import type { Dictionary } from '../dictionary.ts';

/** Words of the citations of an article, in Kazakh. */
export const cite: Dictionary['cite'] = {
  styles: {
    chicago: 'Chicago (автор, жыл)',
    // МЕМСТ is what Kazakhstan calls the interstate standards; the Russian one keeps its own designation.
    gost71: 'МЕМСТ 7.1–2003',
    gostR705: 'ГОСТ Р 7.0.5–2008',
  },
};
