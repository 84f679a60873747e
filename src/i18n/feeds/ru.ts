import type { Dictionary } from '../dictionary.ts';

/** Words of the feeds and of what else machines are told, in Russian. */
export const feeds: Dictionary['feeds'] = {
  link: 'Лента новых статей',
  title: '{journal}: новые статьи',
};
