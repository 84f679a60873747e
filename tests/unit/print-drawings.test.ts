import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { ChartSpec, View } from '../../src/lib/figures/model/spec.ts';
import { viewsOf } from '../../src/lib/figures/views.ts';
import { wordingOf } from '../../src/lib/figures/model/wording.ts';
import { dotPath, hatchPath } from '../../src/lib/figures/draw/pattern-paths.ts';
import { VectorContext } from '../../src/lib/figures/draw/vector-context.ts';
import { printedChart } from '../../src/lib/print/printed-chart.ts';
import { articleText, readFigures } from '../support/figures.ts';

const figures = (
  await Promise.all(
    ['kazakhstan-uzbekistan-trade', 'open-dialogue-platform', 'eu-crisis'].map((slug) =>
      readFigures(articleText(slug)),
    ),
  )
).flatMap((found) => found.figures);
const words = {
  hint: '',
  sort: '',
  sorted: { ascending: '', descending: '', none: '' },
  cell: '',
  cellWithUnit: '',
  copyCell: '',
  unloaded: '',
  copy: '',
  copied: '',
  close: '',
};

function specOf(id: string, views: View[]): ChartSpec {
  return {
    id,
    title: 'A <title> & more',
    source: 'From here',
    fileName: id,
    numbers: { group: ',', decimal: '.', percent: '%' },
    views,
    words,
  };
}

describe.each(
  figures.map((record) => [record.id, specOf(record.id, viewsOf(record, wordingOf('en')))] as const),
)('the printed chart %s', (_, spec) => {
  const $ = load(printedChart(spec, 'en'), { xml: true });

  test('is all vectors: no pattern, no letters drawn in outline', () => {
    expect($('pattern, image, text[fill="none"]').length).toBe(0);
    expect($('[fill^="url("]').length).toBe(0);
    expect($('text').length).toBeGreaterThan(5);
  });

  test('says its title and its summary to those who do not see it, and nothing of them in its drawing', () => {
    expect($('svg > title').text()).toBe(`A <title> & more. ${spec.views[0]?.summary ?? ''}`);
    expect($('text').text()).not.toContain('A <title>');
    expect($('text').text()).not.toContain('From here');
  });

  test('has every label of its rows once', () => {
    const texts = $('text')
      .toArray()
      .map((node) => $(node).text());
    const [first] = spec.views[0]?.categories ?? [];
    expect(
      texts.filter((text) => first?.startsWith(text) === true && text.length > 2).length,
    ).toBeLessThanOrEqual(3);
  });
});

test('a figure without a view is refused', () => {
  expect(() => printedChart(specOf('empty', []), 'en')).toThrow('the figure empty has no view to print');
});

describe('the tiles of a pattern, drawn', () => {
  const filled = (draw: (context: VectorContext) => void) => {
    const context = new VectorContext(100, 100, 'p');
    context.fillStyle = context.tile('hatch', '#123456', '#ffffff');
    context.beginPath();
    draw(context);
    context.fill();
    return context.markup;
  };

  test.each([
    [1, 2, 3, 4, 'x="1" y="2" width="3" height="4"'],
    [10.5, 2, -3, -4, 'x="7.5" y="-2" width="3" height="4"'],
  ])('fill the rectangle from %d %d, whichever way it is drawn', (x, y, width, height, bounds) => {
    const markup = filled((context) => {
      context.rect(x, y, width, height);
    });
    expect(markup).toContain(`<svg ${bounds} viewBox="`);
    expect(markup).toContain(
      `<rect ${bounds} fill="#ffffff"/><rect ${bounds} fill="#123456" fill-opacity=".22"/>`,
    );
  });

  test('fill no other shape', () => {
    expect(() =>
      filled((context) => {
        context.rect(1, 2, 3, 4);
        context.lineTo(9, 9);
      }),
    ).toThrow('a pattern fills what is no rectangle: p-hatch-123456');
  });

  test('are diagonals seven apart that end at the edges of the box', () => {
    expect(hatchPath({ x: 0, y: 0, width: 14, height: 7 })).toBe('M0 0L0 0M0 7L7 0M7 7L14 0M14 7L14 7');
  });

  test('are dots in the middle of each tile that the box touches', () => {
    expect(dotPath({ x: 1, y: 1, width: 5, height: 5 })).toBe(
      'M2.1 3.5a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0 -2.8 0',
    );
  });
});
