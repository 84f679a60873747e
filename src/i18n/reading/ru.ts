import type { Dictionary } from '../dictionary.ts';

export const reading: Dictionary['reading'] = {
  look: {
    sign: 'Аа',
    label: 'текст и цвета',
    size: 'Размер текста',
    measure: 'Длина строки',
    measures: { narrow: 'Короткая', normal: 'Обычная', wide: 'Длинная' },
    theme: 'Цвета',
    themes: {
      system: 'Как в системе',
      light: 'Светлые',
      paper: 'Под бумагу',
      dark: 'Тёмные',
      contrast: 'Высокий контраст',
    },
    notes: 'Примечания на широком экране',
    noteSides: { beside: 'Рядом с текстом', end: 'В конце' },
    reset: 'Сбросить всё',
    notStored: 'Этот браузер ничего не сохраняет: выбор действует, пока вы не покинете страницу.',
  },
  place: {
    at: 'Продолжить с раздела «{section}»',
    here: 'Продолжить с того же места',
    fromTop: 'С начала',
    left: {
      one: 'осталась {n} минута',
      few: 'остались {n} минуты',
      many: 'осталось {n} минут',
      other: 'осталось {n} минуты',
    },
    read: 'Прочитано',
    forget: 'Стереть отметки о прочитанном',
    forgotten: 'На этом устройстве больше нет ни закладок, ни отметок о прочитанном.',
  },
};
