import { describe, expect, test } from 'vitest';
import { readEdition, type EditionPages } from '../support/fidelity/edition.ts';

const head = (['en', 'kk', 'ru'] as const)
  .map(
    (locale) => `<h1 data-part="title" lang="${locale}">T-${locale}</h1>
      <p data-part="authors" lang="${locale}"><b class="author-name">A-${locale}</b>, <b class="author-name">C</b>
        ${locale === 'kk' ? '<i data-part="credentials" lang="en">Ph.D</i><i data-part="credentials" lang="ru">д.н.</i>' : ''}</p>
      <h2 data-editorial>Abstract</h2><div data-part="abstract" lang="${locale}"><p>B-${locale}</p></div>
      <ul data-part="keywords" lang="${locale}"><li>K-${locale}</li></ul>`,
  )
  .join('');

function pagesOf(rest: string, front = ''): EditionPages {
  const issue = `<section data-part="cover">COVER</section>${front}
    <section data-part="contents"><h2>Contents</h2><ol><li><p>One</p><p>7</p></li></ol></section>
    <p data-part="imprint">BACK</p>`;
  const about = '<div data-part="masthead">MAST</div><div data-part="board"><h2>Board</h2></div>';
  return {
    issue: { en: issue, kk: issue, ru: issue },
    about: { en: about, kk: about, ru: about },
    articles: [{ slug: 'one', html: `<p>x</p><article data-article="one">${head}${rest}</article>` }],
  };
}

/** The words that the pages give for the text of an article, behind its head. */
function body(html: string): string {
  const { tokens } = readEdition(pagesOf(`<div data-part="body">${html}</div>`));
  return tokens
    .filter(({ part }) => part === 'one, body')
    .map(({ text }) => text)
    .join(' ');
}

describe('the pages of an edition', () => {
  test('are read in the order of the print, its labels in their places', () => {
    const { tokens } = readEdition(
      pagesOf('<div data-part="body">TEXT</div><ol data-part="references"><li>R</li></ol>'),
    );
    expect(tokens.map(({ text }) => text).join(' ')).toBe(
      [
        'COVER Contents MAST One 7 Contents MAST One 7 Contents MAST One 7 Board Board Board',
        'T-en A-en Ph.D C Abstract. B-en Key words: K-en T-kk A-kk C Аңдатпа. B-kk Түйін сөздер: K-kk',
        'T-ru A-ru C д.н. Аннотация. B-ru Ключевые слова: K-ru TEXT REFERENCES: 1. R BACK',
      ].join(' '),
    );
  });

  test('have no labels for what an article does not have, and those of abstract and keywords apart', () => {
    const { issue, about, articles } = pagesOf('<div data-part="body">TEXT</div>');
    const without = (pattern: RegExp) =>
      readEdition({
        issue,
        about,
        articles: articles.map(({ slug, html }) => ({ slug, html: html.replaceAll(pattern, '') })),
      })
        .tokens.map(({ text }) => text)
        .join(' ');
    const abstract = /<div data-part="abstract".*?<\/div>/gu;
    const keywords = /<ul data-part="keywords".*?<\/ul>/gu;
    expect(without(new RegExp(`${abstract.source}|${keywords.source}`, 'gu'))).toContain(
      'T-en A-en Ph.D C T-kk A-kk C T-ru A-ru C д.н. TEXT BACK',
    );
    expect(without(abstract)).toContain('C Key words: K-en T-kk');
    expect(without(keywords)).toContain('C Abstract. B-en T-kk');
  });

  test('have an abstract in every language where they have it in one', () => {
    const { issue, about, articles } = pagesOf('<div data-part="body">TEXT</div>');
    const html = articles[0]?.html.replace(/<div data-part="abstract" lang="kk">.*?<\/div>/u, '') ?? '';
    expect(() => readEdition({ issue, about, articles: [{ slug: 'one', html }] })).toThrow(
      'has 0 elements article[data-article="one"] [data-part="abstract"][lang="kk"]',
    );
  });

  test('are compared to the letter in texts, by words in lists that the edition sets anew', () => {
    const { tokens } = readEdition(pagesOf('<div data-part="body">TEXT</div>'));
    const strict = tokens.filter(({ strictness }) => strictness === 'exact').map(({ text }) => text);
    expect(strict).toEqual(expect.arrayContaining(['T-kk', 'B-ru', 'TEXT', 'Аңдатпа.']));
    expect(strict).not.toEqual(expect.arrayContaining(['K-kk']));
    expect(strict).not.toContain('MAST');
  });

  test('give a masthead of the issue itself before that of the journal', () => {
    const { tokens } = readEdition(
      pagesOf('<div data-part="body">T</div>', '<p data-part="masthead">OWN</p>'),
    );
    expect(tokens.map(({ text }) => text)).toEqual(expect.arrayContaining(['OWN']));
    expect(tokens.map(({ text }) => text)).not.toContain('MAST');
  });

  test('without a part, or with the same part twice, are an error that names page and part', () => {
    expect(() => readEdition(pagesOf(''))).toThrow(/the page of one has 0 elements .*"body"/);
    const twice = '<div data-part="body">a</div><div data-part="body">b</div>';
    expect(() => readEdition(pagesOf(twice))).toThrow('has 2 elements');
  });
});

describe('the authors of an article', () => {
  test('stand beside nothing that is neither their name nor their credentials', () => {
    const { issue, about, articles } = pagesOf('<div data-part="body">a</div>');
    const [{ slug, html } = { slug: '', html: '' }] = articles;
    const read = (page: string) => () => readEdition({ issue, about, articles: [{ slug, html: page }] });
    expect(read(html.replace('>A-ru</b>, ', '>A-ru</b> and '))).toThrow('authors (ru): every author');
    expect(read(html.replace('<i data-part="credentials" lang="ru">д.н.</i>', ''))).toThrow('every author');
  });
});

describe('the text of an article', () => {
  test('stands in its parts: a word beside them that no editor signs is an error', () => {
    const beside = (attribute: string) =>
      pagesOf(`<div data-part="body">a</div><p${attribute}>Share this</p>`);
    expect(() => readEdition(beside(''))).toThrow('"Share …"');
    expect(() => readEdition(beside(' data-editorial'))).not.toThrow();
  });

  test('may have what the record states of funding and interests beside it', () => {
    const { tokens } = readEdition(
      pagesOf('<div data-part="body">a</div><section data-statement="funding"><p>Paid</p></section>'),
    );
    expect(tokens.map(({ text }) => text)).not.toContain('Paid');
  });

  test('leaves out what the authors did not write, wherever it stands', () => {
    expect(body('<p>One<span data-editorial> (sic)</span><a href="#s" data-editorial>#</a>, two</p>')).toBe(
      'One, two',
    );
  });

  test('is parted at blocks, cells and line breaks, and only there', () => {
    expect(
      body(
        '<h2>At<em>om</em></h2><p>a<br>b</p><table><tr><th>№</th><td></td><td>7 620,9</td></tr><tr><td>x</td></tr></table>',
      ),
    ).toBe('Atom a b № 7 620,9 x');
  });

  test('keeps marks of notes and citations at their words', () => {
    expect(body('<p>people)<a href="#fn-2">²</a>; 29 km³, <a href="#ref-11">[11]</a>].</p>')).toBe(
      'people)²; 29 km³, [11]].',
    );
  });

  test('has the marks of its lists', () => {
    expect(body('<ol class="paren"><li>a</li><li><p>b</p></li></ol>')).toBe('1) a 2) b');
    expect(body('<ol start="4"><li>a<ul><li>b</li></ul></li><li>c</li></ol>')).toBe('4. a - b 5. c');
  });

  test('takes a fixed space for a space and a hyphen that does not break for what it is not', () => {
    expect(body('<p>7&nbsp;620,9 a\u2011b</p>')).toBe('7 620,9 a\u2011b');
  });

  test('does not hold the notes and references that stand inside it', () => {
    const inside = '<ol data-part="footnotes"><li>note</li></ol><ol data-part="references"><li>r</li></ol>';
    expect(body(`<p>a</p>${inside}<p>b</p>`)).toBe('a b');
    const { articles } = readEdition(pagesOf(`<div data-part="body">a ${inside}</div>`));
    expect(articles[0]?.footnotes.map(({ text }) => text)).toEqual(['¹', 'note']);
  });

  test('gives its emphasis, then that of references and notes', () => {
    const { articles } = readEdition(
      pagesOf(
        '<div data-part="body"><em>Open\nData</em> <b>c</b><em data-editorial>x</em></div><ol data-part="footnotes"><li><i>n</i></li></ol><ol data-part="references"><li><em>r</em></li></ol>',
      ),
    );
    expect(articles[0]?.emphasis).toEqual([
      { kind: 'em', text: 'Open Data' },
      { kind: 'strong', text: 'c' },
      { kind: 'em', text: 'r' },
      { kind: 'em', text: 'n' },
    ]);
  });
});
