import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { articleDocument } from '../../src/lib/print/article-document.ts';
import { articleSheet } from '../../src/lib/print/article-sheet.ts';
import { makeLinksInternal } from '../../src/lib/print/internal-links.ts';
import type { PrintedArticle } from '../../src/lib/print/printed-article.ts';
import { cssString, runningHead } from '../../src/lib/print/running-head.ts';
import { readPublications } from '../support/publications.ts';
import { SAMPLE_PICTURES } from '../support/sample-pictures.ts';

const HOST = 'https://host.example';
const BAND =
  '<svg class="band"><defs><pattern id="band-end" x="-5" width="10" height="7"><rect width="10" height="7" fill="blue"/><path d="M0 0"/></pattern></defs><rect fill="url(#band-end)"/></svg>';
const [publication] = await readPublications();
if (publication === undefined) throw new Error('the content has no article');
const { issue, records } = publication;

/** An article of a built page with everything that a page may put around an author's words. */
function article(text: string, changes: Partial<PrintedArticle> = {}): PrintedArticle {
  const html = `<main><article data-article="a-case" class="article">
    <header class="article-head"><p class="place" data-editorial>5 minutes to read</p><h1 data-part="title">A title</h1></header>
    <section class="abstracts"><fieldset data-editorial><label>English</label></fieldset><h2 class="abstract-label" data-editorial>Abstract</h2><p data-part="abstract">What it says.</p></section>
    <nav class="article-contents" data-editorial>Contents</nav>
    <section class="cite-box" data-editorial><h2>Cite</h2><button>Copy</button></section>
    <side-notes class="article-text"><div class="article-part">${text}</div></side-notes>
    <div class="article-end" data-editorial>${BAND}</div>
  </article></main>`;
  return {
    slug: 'a-case',
    language: 'en',
    issue,
    records,
    facts: { firstPage: '7' },
    editionDay: issue.edition.updated,
    address: `${HOST}/issues/2020-4/a-case/`,
    html,
    figures: new Map(),
    pictures: [],
    held: new Map(),
    ...changes,
  };
}

/** The sheet of an article as a document of its own. */
function sheet(text: string, changes: Partial<PrintedArticle> = {}) {
  const printed = article(text, changes);
  return load(articleSheet(printed, { name: '', pages: new Map([[printed.address, '']]) }));
}

describe('the sheet of an article', () => {
  test('holds its pictures itself, and says where one is that it has no room for', () => {
    const picture = (name: string) =>
      `<figure class="shown"><a class="picture" href="/x/${name}"><picture><source srcset="/_astro/${name}"><img src="/x/${name}" alt="A map" width="16" height="10" loading="lazy" decoding="async"></picture></a><p class="picture-credit" data-editorial>A. Author</p></figure>`;
    const pictures = SAMPLE_PICTURES;
    const held = new Map([['map.png', 'data:image/png;base64,AAAA']]);
    const $ = sheet(`<div class="prose">${picture('map.png')}${picture('scheme.svg')}</div>`, {
      pictures,
      held,
    });
    expect($('.printed-text .prose').html()).toBe(
      '<figure class="shown"><div class="picture"><img src="data:image/png;base64,AAAA" alt="A map" width="16" height="10"></div><p class="picture-credit" data-editorial="">A. Author</p></figure>' +
        '<figure class="shown"><p data-editorial="" class="lost-picture">This file does not hold the picture, which is here: <a href="https://journal.example/issues/2020-4/every-node/scheme.svg">https://journal.example/issues/2020-4/every-node/scheme.svg</a></p><p class="picture-credit" data-editorial="">A. Author</p></figure>',
    );
  });

  test('keeps the authors’ words and labels, and leaves what is there to be clicked', () => {
    const $ = sheet(
      '<div class="prose"><h2 id="s">One<a class="section-link" data-editorial href="#s">§</a></h2><p>Two<span data-editorial class="passage-tools"><button>Quote</button></span></p></div>',
    );
    $('.place, .printed-end').remove();
    expect($('article').text().replaceAll(/\s/gu, '')).toBe('AtitleAbstractWhatitsays.OneTwo');
  });

  test('has no page for abstracts where there are none: the titles in the other languages stand over the text', () => {
    const titles =
      '<p class="abstract-title">Тақырып</p><p class="abstract-authors">А. Автор</p><article-terms data-editorial>Terms</article-terms>';
    const printed = article(`${titles}<div class="prose"><p>Text</p></div>`);
    const $ = load(
      articleSheet(
        { ...printed, html: printed.html.replace(/<section class="abstracts">.*<\/section>/u, '') },
        { name: '', pages: new Map([[printed.address, '']]) },
      ),
    );
    expect($('.printed-opening').attr('class')).toBe('printed-opening with-text');
    expect($('.printed-opening .printed-titles').text()).toBe('ТақырыпА. Автор');
    expect($('.printed-text > .prose').text()).toBe('Text');
    expect($('.printed-text .abstract-title')).toHaveLength(0);
    expect(runningHead(printed)).toContain(
      '[data-article="a-case"] :is(.printed-text, .with-text) { page: text-a-case }',
    );
  });

  test('says where the article is from before it, and where it is found behind it', () => {
    const $ = sheet('<p>Text</p>');
    expect(
      $('.place span')
        .toArray()
        .map((part) => $(part).text()),
    ).toEqual([
      'Central Asia’s Affairs, 4/2020',
      'ISSN 2414-570X',
      `In print, begins on p.\u00a0${records.en.page}`,
    ]);
    expect($('.printed-end a').attr('href')).toBe(`${HOST}/issues/2020-4/a-case/`);
    expect($('.printed-end').text()).toContain(
      'None of the articles shall be reproduced without reference to the Journal.',
    );
  });

  test('draws its ornament tile by tile', () => {
    const $ = sheet('<p>Text</p>');
    expect($('pattern, [fill^="url("]').length).toBe(0);
    expect($('.band').length).toBe(2);
    expect($('.band').first().find('g').length).toBeGreaterThan(20);
  });

  test('lets a table stand without the box in which a screen scrolls it', () => {
    const $ = sheet(
      '<figure data-table="1"><div class="table-scroll" tabindex="0"><table><tbody><tr><td>1</td></tr></tbody></table></div></figure>',
    );
    expect($('figure > table').length).toBe(1);
    expect($('[tabindex]').length).toBe(0);
  });

  test('is refused where a figure has no chart', () => {
    expect(() => sheet('<figure id="table-1" data-table="1"><chart-figure></chart-figure></figure>')).toThrow(
      'the figure table-1 of a-case has no chart to print',
    );
  });

  test('is refused where the page has no such article', () => {
    const page = article('<p>Text</p>', { slug: 'another' });
    expect(() => articleSheet(page, { name: '', pages: new Map() })).toThrow(
      'the page of another has no article of that name to print',
    );
  });
});

describe('addresses in a printed document', () => {
  const pages = new Map([
    [`${HOST}/base/issues/2020-4/one/`, 'one'],
    [`${HOST}/base/issues/2020-4/two/`, 'two'],
  ]);
  /** Where a link leads that stands in the piece `one`. */
  function leads(href: string): string | undefined {
    const $ = load(`<article><p id="here">x</p><a href="${href}">y</a></article>`, {}, false);
    makeLinksInternal($, $('article'), { address: `${HOST}/base/issues/2020-4/one/`, name: 'one', pages });
    return $('a').attr('href');
  }

  test.each([
    ['#here', '#one-here'],
    ['/base/issues/2020-4/one/#here', '#one-here'],
    ['/base/issues/2020-4/one/', '#one'],
    ['/base/issues/2020-4/two/', '#two'],
    ['../two/#p-x', '#two-p-x'],
    ['#not-printed', `${HOST}/base/issues/2020-4/one/#not-printed`],
    ['/base/authors/#somebody', `${HOST}/base/authors/#somebody`],
    ['/base/kk/keywords/#сауда', `${HOST}/base/kk/keywords/#${encodeURIComponent('сауда')}`],
    ['https://example.org/a?b=c&amp;d', 'https://example.org/a?b=c&d'],
    ['mailto:office@kisi.kz', 'mailto:office@kisi.kz'],
  ])('%s leads to %s', (href, target) => {
    expect(leads(href)).toBe(target);
  });

  test('names what the piece refers to as the piece names it', () => {
    const $ = load(
      '<section><h2 id="h">x</h2><p aria-labelledby="h k" fill="url(#h)">y</p></section>',
      {},
      false,
    );
    makeLinksInternal($, $('section'), { address: `${HOST}/`, name: 'p', pages: new Map() });
    expect($.html()).toBe(
      '<section id="p"><h2 id="p-h">x</h2><p aria-labelledby="p-h p-k" fill="url(#p-h)">y</p></section>',
    );
  });
});

describe('a running head', () => {
  const authors = (count: number) => ({
    ...records,
    en: {
      ...records.en,
      author: Array.from({ length: count }, (_, index) => ({
        given: `G${String(index)}`,
        family: 'F"</style>',
      })),
    },
  });

  test('is written so that no name ends its string or its style sheet', () => {
    expect(cssString('a "b" \\ </style>\n')).toBe('"a \\22 b\\22  \\5c  \\3c /style>\\a "');
    const html = articleDocument(article('<p>Text</p>', { records: authors(1) }), []);
    expect(html.match(/<\/style>/gu)).toHaveLength(1);
  });

  test('has three authors, and no more', () => {
    const line = (count: number) =>
      /@top-right \{ content: "(.*)" \}/u.exec(runningHead(article('', { records: authors(count) })))?.[1];
    expect(line(3)).toContain('G2');
    expect(line(4)).toMatch(/^G0 F.* and others$/u);
  });
});
