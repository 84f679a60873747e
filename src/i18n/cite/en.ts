/** Words of the citations of an article, in English. */
export const cite = {} as const;
