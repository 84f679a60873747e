/** Words of the files that are taken away, in English. */
export const files = {} as const;
