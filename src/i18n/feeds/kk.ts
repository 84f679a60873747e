import type { Dictionary } from '../dictionary.ts';

/** Words of the feeds and of what else machines are told, in Kazakh. */
export const feeds: Dictionary['feeds'] = {
  link: 'Жаңа мақалалар таспасы',
  title: '{journal}: жаңа мақалалар',
};
