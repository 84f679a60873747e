import type { Dictionary } from '../dictionary.ts';

export const reading: Dictionary['reading'] = {
  look: {
    sign: 'Аа',
    label: 'мәтін мен түстер',
    size: 'Мәтін өлшемі',
    measure: 'Жол ұзындығы',
    measures: { narrow: 'Қысқа', normal: 'Қалыпты', wide: 'Ұзын' },
    theme: 'Түстер',
    themes: {
      system: 'Жүйедегідей',
      light: 'Ашық',
      paper: 'Қағаз реңді',
      dark: 'Күңгірт',
      contrast: 'Жоғары контраст',
    },
    notes: 'Кең экрандағы ескертпелер',
    noteSides: { beside: 'Мәтін жанында', end: 'Соңында' },
    reset: 'Бәрін бастапқы қалпына келтіру',
    notStored: 'Бұл браузер ештеңе сақтамайды: таңдауыңыз осы беттен шыққанша ғана күшінде болады.',
  },
  place: {
    at: 'Жалғастыру: «{section}»',
    here: 'Тоқтаған жерден жалғастыру',
    fromTop: 'Басынан бастау',
    left: {
      one: '{n} минут қалды',
      few: '{n} минут қалды',
      many: '{n} минут қалды',
      other: '{n} минут қалды',
    },
    read: 'Оқылды',
    forget: 'Оқылғаны туралы белгілерді өшіру',
    forgotten: 'Бұл құрылғыда тоқтаған жеріңіз де, оқылғаны туралы белгілер де енді сақталмайды.',
  },
};
