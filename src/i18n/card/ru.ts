import type { Dictionary } from '../dictionary.ts';

/** Words of the card at a mark, in Russian. */
export const card: Dictionary['card'] = {
  note: 'Примечание {n}',
  reference: 'Источник {n}',
  close: 'Закрыть',
  editors: 'От редакции',
  archive: 'Искать копию {year} года на сайте {host} (другой сайт)',
  verified: 'Копия проверена редакцией ({date}, другой сайт)',
  unreachable: 'Страница не открылась ({date})',
  places: 'В тексте',
  here: 'здесь',
  citation: 'Ссылка {n}',
  others: 'Другие статьи со ссылкой на этот источник',
  glossary: 'Глоссарий редакции',
  inGlossary: 'В глоссарии статьи',
};
