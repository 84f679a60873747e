/** Words of the feeds and of what else machines are told, in English. */
export const feeds = {} as const;
