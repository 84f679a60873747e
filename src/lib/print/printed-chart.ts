import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import type { Element } from './element.ts';
import { toSvg } from '../figures/draw/svg.ts';
import { textWidth } from '../figures/draw/text-width.ts';
import type { ChartSpec } from '../figures/model/spec.ts';
import { boxOf, dotting, hatching } from './drawn-tiles.ts';

/** What a poster leaves free around its drawing, in its own pixels: a page of print has margins of its own. */
const EDGE = 24;
/** The same beneath its last line, whose own height has some room already. */
const FOOT = 18;
/** The family of the letters, with the one that has the arrows. */
const FAMILY = 'Inter, Arrows, sans-serif';

/**
 * The first view of a figure as SVG to stand in a page of print: without title and source, which the page says itself,
 * without a poster's edges, and drawn so that all of it stays vectors and its text is there once.
 */
export function printedChart(spec: ChartSpec, language: string): string {
  const [view] = spec.views;
  if (view === undefined) throw new Error(`the figure ${spec.id} has no view to print`);
  const $ = load(toSvg({ ...spec, title: '', source: '' }, view, language), { xml: true });
  const svg = $('svg');
  const width = Number(svg.attr('width')) - 2 * EDGE;
  const height = Number(svg.attr('height')) - EDGE - FOOT;
  const box = [EDGE, EDGE, width, height].map(String).join(' ');
  svg.attr({ viewBox: box, class: 'chart-print', 'font-family': FAMILY });
  svg.removeAttr('width').removeAttr('height');
  // What is said to those who do not see it: a PDF has one text for a picture.
  svg.find('> title').text(`${spec.title}. ${view.summary}`);
  svg.find('> desc').remove();
  drawPatterns($, svg);
  layGrounds($, svg);
  return $.xml(svg);
}

/** Draws the lines and dots of filled bars one by one: Chromium puts a pattern into a PDF as pixels. */
function drawPatterns($: CheerioAPI, svg: Cheerio<Element>): void {
  svg.find('[fill^="url(#"]').each((_, shape) => {
    const pattern = svg.find(`[id="${(shape.attribs['fill'] ?? '').slice(5, -1)}"]`);
    const box = boxOf(shape.attribs['d'] ?? '');
    if (box === undefined) throw new Error(`a pattern fills what is no rectangle: ${$.xml(shape)}`);
    const stroke = pattern.find('path').attr('stroke');
    const bounds = Object.fromEntries(Object.entries(box).map(([side, value]) => [side, String(value)]));
    const cut = $('<svg/>').attr({ ...bounds, viewBox: Object.values(bounds).join(' ') });
    pattern.children('rect').each((_, ground) => {
      cut.append($(ground).clone().attr(bounds));
    });
    cut.append(
      stroke === undefined
        ? $('<path/>').attr({ d: dotting(box), fill: pattern.find('circle').attr('fill') ?? '' })
        : $('<path/>').attr({ d: hatching(box), stroke, 'stroke-width': '2' }),
    );
    $(shape).replaceWith(cut);
  });
  svg.find('pattern').remove();
}

/**
 * Lays a plain ground under each label in the place of its letters drawn in outline, which a PDF would have as a second
 * text in a nameless face.
 */
function layGrounds($: CheerioAPI, svg: Cheerio<Element>): void {
  svg.find('text[fill="none"]').each((_, outline) => {
    const { x, y, stroke = '', transform, 'text-anchor': anchor, 'font-size': letters } = outline.attribs;
    const size = Number(letters);
    const width = textWidth($(outline).text(), size) + 4;
    const before = anchor === 'end' ? width - 2 : anchor === 'middle' ? width / 2 : 2;
    const ground = $('<rect/>').attr({
      x: (Number(x) - before).toFixed(2),
      y: (Number(y) - 0.85 * size).toFixed(2),
      width: width.toFixed(2),
      height: (1.1 * size).toFixed(2),
      fill: stroke,
    });
    if (transform !== undefined) ground.attr('transform', transform);
    $(outline).replaceWith(ground);
  });
}
