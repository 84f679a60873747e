/** What a build says on its way, in Russian. */
export const building = {
  buildStopped: 'Сборка остановлена.',
  siteUrlUnset: 'SITE_URL не задан: ссылки, записи и файлы будут вести на {address}.',
  pdfsLeftOut: 'Файлы PDF не создаются, и ссылок на них на сайте нет: {reason}',
  browserMissing: 'На этом компьютере нет Chromium: выполните `npm run setup` или задайте CHROMIUM_PATH.',
  browserNotThere: 'В CHROMIUM_PATH стоит {path}, а это не программа.',
  browserDoesNotStart: '{path} не запускается.',
  pdfsFailed: 'Не удалось напечатать PDF: {reason}',
  archiveFailed: 'Не удалось собрать архив: {reason}',
  addressesNew:
    'Адреса: новых, ещё не записанных — {count}; когда они будут опубликованы: `npm run addresses`',
  searchWritten: 'Поиск: фрагментов — {passages}, документов — {documents}.',
  offlineWritten: 'Чтение без сети: файлов в списках — {count}.',
  sumsWritten: 'Контрольные суммы: файлов — {count}.',
  addressesRecorded: '{file}: новых адресов — {count}.',
  buildStale: 'папка {folder} собрана не из нынешних материалов: `npm run build`, затем `npm run addresses`',
} as const;
