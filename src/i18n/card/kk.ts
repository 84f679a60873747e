import type { Dictionary } from '../dictionary.ts';

/** Words of the card at a mark, in Kazakh. */
export const card: Dictionary['card'] = {
  note: '{n}-ескертпе',
  reference: '{n}-дереккөз',
  close: 'Жабу',
  editors: 'Редакциядан',
  archive: '{host} сайтынан {year} жылғы көшірмесін іздеу (басқа сайт)',
  places: 'Мәтінде',
  here: 'осы жерде',
  citation: '{n}-сілтеме',
  others: 'Осы дереккөзге сілтеме жасаған басқа мақалалар',
  glossary: 'Редакция глоссарийі',
  inGlossary: 'Мақала глоссарийінде',
};
