import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { describe, expect, test } from 'vitest';
import type { Block, Inline, ItemNode } from '../../src/lib/content-tree/nodes.ts';
import { apparatus } from '../../src/lib/exports/epub/apparatus.ts';
import { blocks, type ArticleContext } from '../../src/lib/exports/epub/blocks.ts';
import { inlines, plainText } from '../../src/lib/exports/epub/inlines.ts';
import { element } from '../../src/lib/xml/element.ts';
import { readText } from '../support/publications.ts';

const context: ArticleContext = { language: 'en', drawings: new Map<string, Element>(), pictures: new Map() };
const xml = (nodes: Parameters<typeof toXml>[0]) =>
  toXml(nodes, { closeEmptyElements: true, tightClose: true });

/** The body of an article's MDX as the book has it. */
async function written(mdx: string): Promise<string> {
  const { text } = await readText(mdx);
  return xml(blocks(text.body, context));
}

/** The notes and references of an article's MDX as the book has them. */
async function below(mdx: string): Promise<string> {
  const { text } = await readText(mdx);
  return xml(apparatus(text, blocks(text.body, context), context));
}

describe('the text of an article in the book', () => {
  test('escapes what XML reads as its own, and nothing else', async () => {
    expect(await written('A & B \\< C > D "quoted ‘inside’ it" \\{x\\} ]]> &amp;amp;')).toContain(
      '>A &#x26; B &#x3C; C > D “quoted ‘inside’ it” {x} ]]> &#x26;amp;</p>',
    );
  });

  test('keeps addresses with signs whole, in the text and in what they lead to', async () => {
    expect(await written('See https://example.org/?a=1&b=«2»')).toContain(
      '<a href="https://example.org/?a=1&#x26;b=%C2%AB2%C2%BB">https://example.org/?a=1&#x26;b=«2»</a>',
    );
  });

  test('marks Kazakh and Russian words for HTML and for XML', async () => {
    const text = await written('The *қоғам* says Әәғқңөұүһі and Жар.');
    expect(text).toContain('<em><span lang="kk" xml:lang="kk">қоғам</span></em>');
    expect(text).toContain('<span lang="kk" xml:lang="kk">Әәғқңөұүһі</span>');
    expect(text).toContain('<span lang="ru" xml:lang="ru">Жар</span>');
  });

  test('nests lists and keeps the marks and the first number of the print', async () => {
    expect(await written('3) c\n4) d\n   - e\n   - f\n\nText.\n\n1. a')).toMatch(
      /^<ol class="paren" start="3" style="counter-reset: paren 2"><li[^>]*><p>c<\/p><\/li><li[^>]*><p>d<\/p><ul class="dash"><li[^>]*><p>e<\/p><\/li><li[^>]*><p>f<\/p><\/li><\/ul><\/li><\/ol><p[^>]*>Text\.<\/p><ol><li[^>]*><p>a<\/p><\/li><\/ol>$/u,
    );
  });

  test('puts sections into each other, each heading with the anchor of the page', async () => {
    expect(await written('## One\n\n### Two & three\n\n## Four')).toBe(
      '<section><h2 id="one">One</h2><section><h3 id="two--three">Two &#x26; three</h3></section></section><section><h2 id="four">Four</h2></section>',
    );
  });

  test('makes a table that can be walked through, empty cells and all', async () => {
    const text = await written(
      '<Table number={1}>\n\nTable 1. – Of *trade*\n\n| № | Country | Export |\n| --: | --- | :-: |\n| 1 | Kazakhstan | 3 367,8 |\n| | Total | |\n\nA note.\n\n</Table>',
    );
    expect(text).toBe(
      [
        '<div class="table" id="table-1"><table>',
        '<caption><span class="label">Table 1.</span>\u00a0– <span class="title">Of <em>trade</em></span></caption>',
        '<thead><tr id="table-1-row-0"><th scope="col" class="number">№</th><th scope="col">Country</th><th scope="col" class="centre">Export</th></tr></thead>',
        '<tbody><tr id="table-1-row-1"><td class="number">1</td><th scope="row">Kazakhstan</th><td class="centre">3\u00a0367,8</td></tr>',
        '<tr id="table-1-row-2"><td class="number"/><th scope="row">Total</th><td class="centre"/></tr></tbody></table>',
        '<div class="table-notes"><p>A note.</p></div></div>',
      ].join(''),
    );
  });

  test('says as the editors’ that a picture is lost, and leaves its caption the authors’', async () => {
    const text = await written('<Figure number={1}>\n\nFigure 1 – Trade\n\n</Figure>\n\n<Figure />');
    expect(text).toMatch(
      /^<figure class="lost" id="figure-1"><p class="editorial" data-editorial="" lang="en" xml:lang="en"><span class="label">Editors’ note\.<\/span> [^<]+<\/p><figcaption><span class="label">Figure 1<\/span>\u00a0– <span class="title">Trade<\/span><\/figcaption><\/figure>/u,
    );
    expect(text).toMatch(/<figure class="lost" id="picture-1"><p class="editorial"[^>]*>.+<\/p><\/figure>$/u);
  });

  test('shows a picture with what it shows in the language of the article, and whose it is', async () => {
    const file = { path: 'pictures/a-map-png.png', mediaType: 'image/png', content: '' };
    const pictures = new Map([['map.png', { file, width: 1600 }]]);
    const { text } = await readText(
      '<Figure number={1} src="map.png" alt={{ en: "A map", kk: "Карта", ru: "Карта" }} credit="Map: A. Author">\n\nFigure 1 – Trade\n\n</Figure>\n\n<Figure src="map.png" decorative />',
    );
    expect(xml(blocks(text.body, { ...context, pictures }))).toBe(
      '<figure class="picture" id="figure-1"><img src="../pictures/a-map-png.png" alt="A map" width="1600"/><p class="credit" data-editorial="">Map: A. Author</p><figcaption><span class="label">Figure 1</span>\u00a0– <span class="title">Trade</span></figcaption></figure>' +
        '<figure class="picture" id="picture-1"><img src="../pictures/a-map-png.png" alt="" width="1600"/></figure>',
    );
  });

  test('leads from a mark to its note and back, from a reference back to every citation', async () => {
    const mdx =
      'A[^1] b [1] and [1].\n\n[^1]: The *note*, its end [2].\n\n<References>\n\n1. A book.\n2. B.\n3. C.\n\n</References>';
    expect(await written(mdx)).toContain(
      '<a class="note-mark" epub:type="noteref" role="doc-noteref" href="#fn-1" id="fnref-1">¹</a> b <a class="citation" epub:type="biblioref" role="doc-biblioref" href="#ref-1" id="cite-1-1">[1]</a>',
    );
    const apparatusText = await below(mdx);
    expect(apparatusText).toMatch(
      /<div class="note" epub:type="footnote" role="doc-footnote" id="fn-1"><p><span class="number" data-editorial="">1\. <\/span>The <em>note<\/em>, its end .+ <a epub:type="backlink" role="doc-backlink" href="#fnref-1" aria-label="Back to the text">↑<\/a><\/span><\/p><\/div>/u,
    );
    expect(apparatusText).toMatch(
      /<li id="ref-1">A book\..+href="#cite-1-1" aria-label="Back to citation 1 in the text">↑1<\/a> <a [^>]+href="#cite-1-2" aria-label="Back to citation 2 in the text">↑2<\/a>/u,
    );
    expect(apparatusText).toMatch(
      /<li id="ref-2">B\..+href="#cite-2-1" aria-label="Back to the text">↑<\/a>/u,
    );
    expect(apparatusText).toContain('<li id="ref-3">C.</li>');
  });

  test('has what is raised and lowered', async () => {
    expect(await written('CO<sub>2</sub>, m<sup>3</sup>.')).toContain('CO<sub>2</sub>, m<sup>3</sup>.</p>');
  });

  test('leads back to a range from everything that it cites', async () => {
    const mdx = 'A [1–3, p. 5] and [2].\n\n<References>\n\n1. A.\n2. B.\n3. C.\n4. D.\n\n</References>';
    expect(await written(mdx)).toContain(
      '<span class="citations">[<a class="citation" epub:type="biblioref" role="doc-biblioref" href="#ref-1" id="cite-1-1" data-through="3">1</a>–<a class="citation" epub:type="biblioref" role="doc-biblioref" href="#ref-3" id="cite-3-1">3</a>, p.\u00a05]</span>',
    );
    const items = (await below(mdx)).match(/<li.+?<\/li>/gu) ?? [];
    expect(items.map((item) => [...item.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id))).toEqual([
      ['cite-1-1'],
      ['cite-1-1', 'cite-2-2'],
      ['cite-3-1'],
      [],
    ]);
  });

  test('numbers a note at its beginning and leads back at its end, whatever it is made of', () => {
    const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });
    const item: ItemNode = { type: 'item', children: [paragraph('x')] };
    const list: Block = { type: 'list', mark: 'dash', start: 1, children: [item] };
    const note = (number: number, ...children: Block[]) => ({ number, id: `fn-${String(number)}`, children });
    const text = { body: [], references: [] };
    const notes = [note(1, paragraph('a'), paragraph('b')), note(2, list)];
    const marks = inlines(
      [1, 2].map((number) => ({ type: 'noteMark', id: `fnref-${String(number)}`, number })),
      'en',
    );
    const made = xml(apparatus({ ...text, notes }, [element('p', {}, marks)], context));
    expect(made).toMatch(/id="fn-1"><p><span[^>]*>1\. <\/span>a<\/p><p>b<span class="back".+?#fnref-1/u);
    expect(made).toMatch(
      /id="fn-2"><p><span[^>]*>2\. <\/span><\/p><ul.+<\/ul><p><span class="back".+#fnref-2/u,
    );
  });

  test('has no apparatus where an article has none', async () => {
    expect(await below('Words.')).toBe('');
  });
});

describe('a node that the book has no form for', () => {
  const strange = { type: 'hologram', children: [] } as unknown as Block & Inline;

  test.each([
    ['among blocks', () => blocks([{ type: 'quote', children: [strange] }], context)],
    ['in a line', () => inlines([{ type: 'em', children: [strange] }], 'en')],
    ['in a heading', () => plainText([strange])],
  ])('stops the build %s, with its name', (_, write) => {
    expect(write).toThrow('"hologram" is a node that this writer does not know');
  });

  test('is a figure without a drawing, too', () => {
    expect(() => blocks([{ type: 'drawnFigure', id: 'trade' }], context)).toThrow(
      'there is no drawing of the figure "trade"',
    );
  });

  test('shows the drawing of a figure that has one', () => {
    const drawn = new Map([['trade', element('figure', { id: 'trade' })]]);
    expect(xml(blocks([{ type: 'drawnFigure', id: 'trade' }], { ...context, drawings: drawn }))).toBe(
      '<figure id="trade"/>',
    );
  });
});
