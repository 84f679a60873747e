/** The words around what is told, in Kazakh. */
export const report = {
  oneError: 'Материалдарда 1 қате бар',
  errors: 'Материалдарда {count} қате бар',
  warning: 'ескерту: {told}',
  inOrder: 'Материалдар дұрыс.',
  in_en: 'ағылшын тілінде',
  in_kk: 'қазақ тілінде',
  in_ru: 'орыс тілінде',
  and: 'және',
  or: 'немесе',
  addressLost: 'Сайт жарияланған 1 мекенжайдан айырылар еді.',
  addressesLost: 'Сайт жарияланған {count} мекенжайдан айырылар еді.',
  addressesBelow: 'оның астында тағы {count}',
  addressesRemedy: 'Жоғалғанын қайтарыңыз немесе әрқайсысы енді қайда апаратынын {file} файлына жазыңыз:',
  languageUnknown:
    '«{language}» — тексеру тілі емес: --lang kk, ru немесе en деп жазыңыз не CHECK_LANG айнымалысына солардың бірін беріңіз',
  dictionaryMissing:
    'Сөздік жоқ ({language}), сондықтан бұл тілдің сөздері тексерілмейді: сөздікті орнатыңыз (Debian жүйесінде: `apt-get install hunspell {name}`).',
  wordsAfterErrors: 'Содан кейін емлені қайта тексертіңіз: `npm run check:words`',
  wordsInOrder: 'Барлық сөз сөздікте бар немесе қабылданған.',
  wordsToMend: 'Түзетілетін орын саны — {count}; қабылданған сөздер {file} файлында жазылған.',
} as const;
