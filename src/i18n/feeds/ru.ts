import type { Dictionary } from '../dictionary.ts';

/** Words of the feeds and of what else machines are told, in Russian. */
export const feeds: Dictionary['feeds'] = {
  link: 'Лента новых статей',
  title: '{journal}: новые статьи',
  about: {
    title: 'Библиотекам и программам',
    text: 'Каждая статья содержит библиографическую запись, которую читают Google Scholar, Zotero и другие программы. Текст и запись можно скачать по ссылкам под именами авторов, а весь номер\u00a0— как электронную книгу или как один архив для библиотек\u00a0— на странице номера.',
    oai: 'Записи для сборщиков метаданных (статический репозиторий OAI-PMH)',
  },
};
