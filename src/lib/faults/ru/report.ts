/** The words around what is told, in Russian. */
export const report = {
  oneError: 'В материалах 1 ошибка',
  errors: 'Ошибок в материалах: {count}',
  warning: 'предупреждение: {told}',
  inOrder: 'Материалы в порядке.',
  in_en: 'на английском языке',
  in_kk: 'на казахском языке',
  in_ru: 'на русском языке',
  and: 'и',
  or: 'или',
  addressLost: 'Сайт потерял бы 1 опубликованный адрес.',
  addressesLost: 'Опубликованных адресов, которые сайт потерял бы: {count}.',
  addressesBelow: 'и под ним ещё {count}',
  addressesRemedy: 'Верните то, чего не стало, или напишите в {file}, куда теперь ведёт каждый:',
  languageUnknown:
    '«{language}» — не язык проверки: напишите --lang kk, ru или en либо дайте CHECK_LANG одно из этих значений',
  dictionaryMissing:
    'Словаря нет ({language}), поэтому слова этого языка не проверяются: установите словарь (в Debian: `apt-get install hunspell {name}`).',
  wordsAfterErrors: 'Затем проверьте правописание ещё раз: `npm run check:words`',
  wordsInOrder: 'Все слова есть в словаре или приняты.',
  wordsToMend: 'Мест для исправления: {count}; принятые слова записаны в {file}.',
} as const;
