import type { Cheerio, CheerioAPI } from 'cheerio';
import { dictionary } from '../../i18n/index.ts';
import { creditOf, noteOf } from '../figures/credit.ts';
import type { Element } from './element.ts';
import { EDITORIAL, newElement } from './new-element.ts';
import type { PrintedArticle } from './printed-article.ts';
import { printedChart } from './printed-chart.ts';

/**
 * Inserts the charts of an article's figures as SVG, each in a figure with its title and credit: after the table that it
 * shows, or in place of the editors' own figure.
 */
export function printFigures($: CheerioAPI, root: Cheerio<Element>, article: PrintedArticle): void {
  const { language } = article;
  root.find('figure:has(> chart-figure)').each((_, node) => {
    const figure = $(node);
    const id = figure.attr('id') ?? '';
    const found = article.figures.get(id);
    if (found === undefined) throw new Error(`the figure ${id} of ${article.slug} has no chart to print`);
    const { record, spec } = found;
    const isTable = record.type === 'table';
    const notes = [isTable ? undefined : noteOf(record, language), creditOf(record, language, false)];
    const chart = newElement($, 'figure', {
      class: 'printed-chart',
      id: isTable ? `${id}-chart` : id,
      lang: language,
      ...EDITORIAL,
    });
    const caption = newElement($, 'figcaption').append(
      newElement($, 'span', { class: 'chart-by' }, dictionary(language).figures.byEditors),
      ' ',
      newElement($, 'span', { class: 'title' }, spec.title),
    );
    chart.append(caption, printedChart(spec, language));
    for (const note of notes) {
      if (note !== undefined) chart.append(newElement($, 'p', { class: 'chart-note' }, note));
    }
    if (isTable) {
      figure.after(chart);
      figure.children('chart-figure').remove();
    } else figure.replaceWith(chart);
  });
}
