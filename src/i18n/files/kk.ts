import type { Dictionary } from '../dictionary.ts';

/** Words of the files that are taken away, in Kazakh. */
export const files: Dictionary['files'] = {
  print: {
    drawnFromTable: 'Редакция мына кесте бойынша сызған: {table}.',
    drawnFromText: 'Редакция мәтіндегі сандар бойынша сызған.',
    online: 'Мақаланың электрондық нұсқасы: {address}',
    issueOnline: 'Журнал санының электрондық нұсқасы: {address}',
    edition: 'Электрондық нұсқаның күні: {date}.',
    inPrint: 'қағаз нұсқада: {page}-бет',
    andOthers: '{author} және басқалар',
  },
  pack: {
    inside: 'Мұрағаттың құрамы',
    list: 'Мақалалар',
    whole: 'журналдың толық саны ({kind})',
    articles: 'әр мақала және оның каталогтар мен библиография менеджерлеріне арналған жазбасы: {kinds}',
    languages: 'соның қазақша және орысша нұсқалары',
    data: 'кестелер мен диаграммалардың сандары ({kind})',
    manifest: 'барлық файлдың тізімі: байтпен алғандағы көлемі, бақылау сомасы ({checksum}), медиатипі',
  },
};
