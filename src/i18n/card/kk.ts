import type { Dictionary } from '../dictionary.ts';

/** Words of the card at a mark, in Kazakh. */
export const card: Dictionary['card'] = {
  note: '{n}-ескертпе',
  reference: '{n}-дереккөз',
  close: 'Жабу',
  editors: 'Редакциядан',
  archive: '{host} сайтынан {year} жылғы көшірмесін іздеу (басқа сайт)',
  verified: 'Редакция тексерген көшірме, {date} (басқа сайт)',
  unreachable: 'Бет ашылмады ({date})',
  places: 'Мәтінде',
  here: 'осы жерде',
  citation: '{n}-сілтеме',
  others: 'Осы дереккөзге сілтеме жасаған басқа мақалалар',
  glossary: 'Редакция глоссарийі',
  inGlossary: 'Мақала глоссарийінде',
};
