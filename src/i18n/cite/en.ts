/** Words of the citations of an article, in English. */
export const cite = {
  /** The styles of references whose names differ by language. */
  styles: {
    chicago: 'Chicago (author–date)',
    gost71: 'GOST 7.1-2003',
    gostR705: 'GOST R 7.0.5-2008',
  },
} as const;
