/** Why the data in the braces of an element cannot be read, in Russian. */
export const braces = {
  bracesUnread: '{name}={{ … }} не читается с {column}-го знака этой строки: {reason}',
  braceAlone: 'вместо двух фигурных скобок стоит одна: напишите {name}={{ … }}',
  braceOpen: 'скобка { не закрыта: поставьте } там, где кончаются её поля',
  bracketOpen: 'скобка [ не закрыта: поставьте ] там, где кончается список',
  braceComma: 'после {after} нет запятой: поставьте её там',
  braceColon: 'после {after} нет двоеточия: поставьте его там',
  braceValue: 'после {after} нет значения: напишите его',
  braceQuote: 'кавычка {quote} не закрыта: поставьте {quote} там, где кончается текст',
  braceApostrophe:
    'знак {quote} внутри текста его обрывает: вместо апострофа пишите ’ или возьмите текст в {other}…{other}',
  braceQuoteOfPrint: '{quote} — типографская кавычка: возьмите текст в \'…\' или "…"',
  braceWord: "{words} стоит без кавычек: напишите '{words}'",
  braceName:
    "в названии поля, которое начинается с {name}, есть знак, требующий кавычек: возьмите всё название в '…'",
} as const;
