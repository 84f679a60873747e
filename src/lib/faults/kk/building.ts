/** What a build says on its way, in Kazakh. */
export const building = {
  buildStopped: 'Сайтты жинау тоқтады.',
  siteUrlUnset: 'SITE_URL берілмеген: сілтемелер, деректер мен файлдар {address} мекенжайына апарады.',
  pdfsLeftOut: 'PDF файлдары жасалмайды, сайтта оларға сілтеме болмайды: {reason}',
  browserMissing:
    'Бұл компьютерде Chromium жоқ: `npm run setup` пәрменін орындаңыз немесе CHROMIUM_PATH айнымалысын беріңіз.',
  browserNotThere: 'CHROMIUM_PATH мәні — {path}, ол бағдарлама емес.',
  browserDoesNotStart: '{path} іске қосылмайды.',
  pdfsFailed: 'PDF файлдары басылмады: {reason}',
  archiveFailed: 'Мұрағат жиналмады: {reason}',
  addressesNew: 'Мекенжайлар: жаңа, әлі жазылмағаны — {count}; олар жарияланғанда: `npm run addresses`',
  searchWritten: 'Іздеу: үзінділер саны — {passages}, құжаттар саны — {documents}.',
  offlineWritten: 'Желісіз оқу: тізімдердегі файлдар саны — {count}.',
  sumsWritten: 'Бақылау сомалары: файлдар саны — {count}.',
  addressesRecorded: '{file}: жаңа мекенжайлар саны — {count}.',
  buildStale:
    '{folder} қалтасы материалдардың қазіргі күйінен жиналмаған: `npm run build`, содан кейін `npm run addresses`',
} as const;
