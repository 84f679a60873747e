import type { Dictionary } from '../dictionary.ts';

/** Words of the citations of an article, in Russian. */
export const cite: Dictionary['cite'] = {
  open: 'Цитировать',
  languages: 'Язык библиографического описания',
  copy: 'Копировать',
  copyStyle: 'Копировать описание: {style}',
  copied: 'Скопировано',
  copyFailed:
    'Браузер не разрешил копирование. Текст выделен: скопируйте его сочетанием клавиш Ctrl+C (на\u00a0Mac\u00a0— ⌘C).',
  firstPage:
    'В содержании журнала указана только первая страница статьи, поэтому последняя в описании не приводится.',
  managers: 'Для библиографического менеджера:',
  quoted: '«{text}»',
  passage: {
    offer: 'Цитировать фрагмент',
    title: 'Цитата и её источник',
    style: 'Стиль оформления',
    link: 'Ссылка на фрагмент',
    copy: 'Копировать цитату с источником',
    copyLink: 'Копировать ссылку',
    close: 'Закрыть',
    edition: 'Дата электронной версии: {date}',
  },
  styles: {
    chicago: 'Chicago (автор, год)',
    gost71: 'ГОСТ 7.1–2003',
    gostR705: 'ГОСТ Р 7.0.5–2008',
  },
};
