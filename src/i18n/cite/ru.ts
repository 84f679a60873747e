import type { Dictionary } from '../dictionary.ts';

/** Words of the citations of an article, in Russian. */
export const cite: Dictionary['cite'] = {
  open: 'Цитировать',
  languages: 'Язык библиографической ссылки',
  copy: 'Скопировать',
  copyStyle: 'Скопировать ссылку: {style}',
  copied: 'Скопировано.',
  copyFailed: 'Браузер не разрешает копирование. Текст выделен: скопируйте его с клавиатуры.',
  firstPage: 'В содержании журнала указана только первая страница статьи, поэтому последней в ссылке нет.',
  managers: 'Для библиографической программы:',
  quoted: '«{text}»',
  passage: {
    offer: 'Цитировать фрагмент',
    title: 'Цитата и её источник',
    style: 'Стиль ссылки',
    reference: 'Библиографическая ссылка',
    link: 'Ссылка на фрагмент',
    copy: 'Скопировать цитату и ссылку',
    copyLink: 'Скопировать адрес',
    close: 'Закрыть',
  },
  styles: {
    chicago: 'Chicago (автор, год)',
    gost71: 'ГОСТ 7.1–2003',
    gostR705: 'ГОСТ Р 7.0.5–2008',
  },
};
