import type { Cheerio, CheerioAPI } from 'cheerio';
import { dictionary, fill } from '../../i18n/index.ts';
import type { Element } from './element.ts';
import { EDITORIAL, made } from './made-element.ts';
import type { PrintedArticle } from './printed-article.ts';
import { printedChart } from './printed-chart.ts';

/**
 * Puts the charts of an article's figures into its markup as drawings, each as a figure of its own with its title and
 * with who drew it from what: behind the table that it shows, or in the place of the editors' own figure.
 */
export function printFigures($: CheerioAPI, root: Cheerio<Element>, article: PrintedArticle): void {
  const { language } = article;
  const t = dictionary(language);
  root.find('figure:has(> chart-figure)').each((_, node) => {
    const figure = $(node);
    const id = figure.attr('id') ?? '';
    const spec = article.charts.get(id);
    if (spec === undefined) throw new Error(`the figure ${id} of ${article.slug} has no chart to print`);
    const number = figure.attr('data-table');
    const drawn = (id: string, notes: string[]): Cheerio<Element> => {
      const caption = made($, 'figcaption').append(made($, 'span', { class: 'title' }, spec.title));
      const chart = made($, 'figure', { class: 'printed-chart', id, lang: language, ...EDITORIAL });
      chart.append(caption, printedChart(spec, language));
      for (const note of notes) chart.append(made($, 'p', { class: 'chart-note' }, note));
      return chart;
    };
    if (number === undefined) {
      const notes = figure
        .find('.chart-note.always')
        .toArray()
        .map((note) => $(note).text().trim());
      // On paper no number leads anywhere.
      const printed = notes.map((note) => (note === t.figures.drawnByEditors ? t.files.drawnFromText : note));
      figure.replaceWith(drawn(id, printed));
    } else {
      const table = fill(t.article.table, { n: number });
      figure.after(drawn(`${id}-chart`, [fill(t.files.drawnFromTable, { table })]));
      figure.children('chart-figure').remove();
    }
  });
}
