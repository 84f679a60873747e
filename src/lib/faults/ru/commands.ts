/** What the commands for editors say, in Russian. */
export const commands = {
  newUsage: 'Укажите, что создать:',
  issueMade:
    'Папка {folder} создана и заполнена по {from}. Добавьте статьи: `npm run import -- FILE.docx --out {folder}/SLUG.mdx` или `npm run new -- article {id} SLUG`; что ещё осталось образцом, скажет `npm run check:content`.',
  articleMade: 'Файл {file} создан и внесён в содержание со страницей {page}.',
  contentsMade: 'Статей в содержании {id}: {articles}.',
  contentsLack: '{name} в содержание не вошёл: что в нём не так, скажет `npm run check:content`.',
  languageOption: 'напишите {options}',
  pageOption: '«{page}» — не номер страницы: напишите в виде `--page 7`',
  typeOption: '«{type}» — не вид материала: напишите один из: {names}',
  importUsage: 'Укажите рукопись: `npm run import -- FILE.docx --out content/issues/2021-1/water-policy.mdx`',
  manuscriptMissing:
    'Файла {file} нет: `npm run import -- FILE.docx --out content/issues/2021-1/water-policy.mdx`',
  folderMissing: 'папки {folder} нет: сначала создайте номер: `npm run new -- issue 2021-1`',
  draftMade: 'Черновик статьи — {file}; этот список записан в {list}.',
  issueNameForm: '«{id}» — не название номера: напишите год и номер, например 2021-1',
  issueAbsent: 'номера {id} нет: сначала создайте его: `npm run new -- issue {id}`',
  slugRefused:
    '«{slug}» не может быть адресом статьи: напишите строчные латинские буквы, цифры и дефисы, например water-policy',
  pageTaken: 'со страницы {page} начинается {slug}: напишите страницу, с которой начинается новая статья',
  fileThere: 'файл {file} уже есть: выберите другое название или сначала удалите его',
  issueThere: 'папка {folder} уже есть: выберите другой номер или продолжайте в ней',
  issueToFillFromMissing: 'нет номера, по которому заполнить новый: первый issue.yaml напишите сами',
} as const;
