import type { Dictionary } from '../dictionary.ts';

/** Words of the files that are taken away, in Russian. */
export const files: Dictionary['files'] = {
  print: {
    drawnFromTable: 'Диаграмма составлена редакцией по данным: {table}.',
    drawnFromText: 'Диаграмма составлена редакцией по числам из текста.',
    online: 'Электронная версия статьи: {address}',
    issueOnline: 'Электронная версия номера: {address}',
    edition: 'Дата электронной версии: {date}',
    inPrint: 'в печатном номере: с.\u00a0{page}',
    andOthers: '{author} и другие',
  },
  pack: {
    inside: 'Что внутри',
    list: 'Статьи',
    whole: 'весь номер ({kind})',
    articles: 'каждая статья и её запись для каталогов и библиографических менеджеров: {kinds}',
    languages: 'то же на казахском и русском языках',
    data: 'числа таблиц и диаграмм ({kind})',
    manifest: 'перечень всех файлов: размер в байтах, контрольная сумма ({checksum}), тип содержимого',
  },
};
