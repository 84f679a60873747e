import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/schemas/localized.ts';
import { editionIntroduction } from '../../src/lib/publication/edition-words.ts';
import { readText } from '../support/publications.ts';

const days = { published: '2026-01-02', updated: '2026-01-02' };
const numbered = { number: 2, year: 2031 };
const scanned = {
  ...numbered,
  edition: { ...days, source: { en: 'A scan.', kk: 'Скан дана.', ru: 'Скан.' } },
};
const whole = [await readText('A paragraph.')];
const figure = (number: number) =>
  `<Figure number={${String(number)}}>\n\nFigure ${String(number)} – A picture\n\n</Figure>`;
/** One figure in the text before any heading, one in a section, one without a caption. */
const lossy = [await readText(`${figure(1)}\n\n## A section\n\n${figure(2)}\n\n<Figure />`), ...whole];

describe('what an edition says of itself', () => {
  it('names its source as the issue states it, and what is kept', () => {
    expect(editionIntroduction(scanned, whole, 'en')).toBe(
      'A scan. This edition keeps the authors’ words, all of them and in their order. Their slips and repetitions are left as they are.',
    );
  });

  it('counts the figures that its articles have lost', () => {
    expect(LOCALES.map((locale) => editionIntroduction(scanned, lossy, locale).split('. ')[1])).toEqual([
      'Of the printed issue, 3 figures are lost; their places in the text are marked',
      'Қағаз нұсқадағы 3 сурет сақталмаған, орны мәтінде белгіленген',
      'Утрачены 3 рисунка печатного номера; их места в тексте отмечены',
    ]);
  });

  it.each(LOCALES)(
    'says in %s that it was made from the office’s own texts where there is no source',
    (locale) => {
      const words = editionIntroduction({ ...numbered, edition: days }, whole, locale);
      expect(words).toBe(
        {
          en: 'This edition of issue 2/2031 was made directly from the texts of the editorial office, not from a scan or a printed copy, so there are no corrections to list.',
          kk: 'Журналдың 2/2031 санының электрондық нұсқасы сканерленген беттерден не қағаз нұсқадан емес, тікелей редакция мәтіндерінен дайындалды, сондықтан түзетулер тізімі жоқ.',
          ru: 'Электронная версия номера 2/2031 подготовлена непосредственно по текстам редакции, а не по скану или печатному экземпляру, поэтому списка исправлений нет.',
        }[locale],
      );
    },
  );
});
