import type { Dictionary } from '../dictionary.ts';

/** Words of the feeds and of what else machines are told, in Russian. */
export const feeds: Dictionary['feeds'] = {
  link: 'Лента новых статей',
  title: '{journal}: новые статьи',
  about: {
    title: 'Для библиотек и программ',
    text: 'У каждой статьи есть библиографическая запись, которую читают Google Scholar, Zotero и другие программы. Текст и запись можно скачать по ссылкам под именами авторов, а весь номер\u00a0— в виде электронной книги или одного архива для библиотек\u00a0— на странице номера.',
    oai: 'Записи для сбора метаданных (OAI-PMH, статический репозиторий)',
    sums: 'Контрольные суммы всех файлов сайта ({checksum}), по которым можно проверить его копию',
  },
};
