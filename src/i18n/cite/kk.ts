import type { Dictionary } from '../dictionary.ts';

/** Words of the citations of an article, in Kazakh. */
export const cite: Dictionary['cite'] = {
  open: 'Дәйексөз алу',
  languages: 'Библиографиялық сипаттама тілі',
  copy: 'Көшіру',
  copyStyle: 'Сипаттаманы көшіру: {style}',
  copied: 'Көшірілді',
  copyFailed:
    'Браузер көшіруге рұқсат бермеді. Мәтін белгіленді: Ctrl+C пернелерін (Mac компьютерінде\u00a0— ⌘C) басып көшіріңіз.',
  firstPage:
    'Журналдың мазмұнында мақаланың бірінші беті ғана көрсетілген, сондықтан сипаттамада соңғы бет берілмейді.',
  managers: 'Библиографиялық менеджер үшін:',
  quoted: '«{text}»',
  passage: {
    offer: 'Осы үзіндіден дәйексөз алу',
    title: 'Дәйексөз және оның дереккөзі',
    style: 'Рәсімдеу стилі',
    link: 'Үзіндіге сілтеме',
    copy: 'Дәйексөзді дереккөзімен көшіру',
    copyLink: 'Сілтемені көшіру',
    close: 'Жабу',
    edition: 'Электрондық нұсқаның күні: {date}',
  },
  styles: {
    chicago: 'Chicago (автор, жыл)',
    // МЕМСТ is what Kazakhstan calls the interstate standards; the Russian one keeps its own designation.
    gost71: 'МЕМСТ 7.1–2003',
    gostR705: 'ГОСТ Р 7.0.5–2008',
  },
};
