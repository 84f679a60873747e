import type { Dictionary } from '../dictionary.ts';

/** What is said of the editors' notes, in Russian. */
export const editors: Dictionary['editors'] = {
  by: 'Редакция',
  sign: 'ред.',
  note: 'Примечание редакции',
  title: 'Примечания редакции',
  head: '{by} · {kind} · {date}',
  kinds: {
    slip: 'опечатка',
    repetition: 'повтор',
    doubtful: 'сомнительные данные',
    explanation: 'пояснение',
    source: 'источник',
  },
  about:
    'Слова авторов остаются как есть, вместе с погрешностями. Там, где читатель может споткнуться, рядом с ними стоит примечание редакции; частью статьи оно не является:',
};
