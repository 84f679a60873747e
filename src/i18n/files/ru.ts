import type { Dictionary } from '../dictionary.ts';

/** Words of the files that are taken away, in Russian. */
export const files: Dictionary['files'] = {
  open: 'Файлы',
  issueTitle: 'Скачать',
  of: {
    pdf: 'для печати и хранения',
    epub: 'весь номер для электронной книги или телефона',
    md: 'только текст, для заметок и программ',
    bib: 'библиографическая запись для LaTeX и JabRef',
    ris: 'библиографическая запись для EndNote и Mendeley',
    'csl.json': 'библиографическая запись для Zotero и Pandoc',
    xml: 'текст и запись для библиотек и архивов',
    zip: 'все файлы номера в одном архиве, для библиотек',
  },
};
