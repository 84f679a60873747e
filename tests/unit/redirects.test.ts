import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { describe as tell } from '../../src/lib/check/problem.ts';
import { PublishedSite } from '../support/published-site.ts';
import { sampleContent } from '../support/sample-content.ts';

let site: PublishedSite;
beforeEach(() => {
  site = new PublishedSite();
});
afterEach(() => {
  site.discard();
});

describe('a page that is no more', () => {
  beforeEach(() => {
    site.putPage('issues/1/new/', '<p id="a"></p>');
    site.put('issues/1/new/new.bib', 'new record');
    site.put('kk/issues/1/new/new.bib', 'new record in Kazakh');
    site.put('issues/1/new/table-1.csv', 'data');
    site.publish('en kk ru /issues/1/old/ #a', 'en kk /issues/1/old/old.bib', 'en /issues/1/old/table-1.csv');
    site.redirect(['/issues/1/old/', '/issues/1/new/']);
  });

  test('leads on in each language, below the path of the site, and is no page for search engines', () => {
    expect(site.keep('/reader/').faults).toEqual([]);
    const $ = load(site.read('kk/issues/1/old/index.html'));
    expect($('html').attr('lang')).toBe('kk');
    expect($('meta[http-equiv="refresh"]').attr('content')).toBe('0; url=/reader/kk/issues/1/new/');
    expect($('link[rel="canonical"]').attr('href')).toBe('https://journal.example/reader/kk/issues/1/new/');
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    expect(
      $('p')
        .toArray()
        .map((line) => [$(line).attr('lang'), $(line).find('a').attr('href'), $(line).find('a').text()]),
    ).toEqual([
      ['kk', '/reader/kk/issues/1/new/', 'Жаңа мекенжайға өту'],
      ['en', '/reader/kk/issues/1/new/', 'Go to the new address'],
      ['ru', '/reader/kk/issues/1/new/', 'Перейти по новому адресу'],
    ]);
  });

  test('takes along the files below it, which any host answers', () => {
    expect(site.keep().faults).toEqual([]);
    expect(site.read('issues/1/old/old.bib')).toBe('new record');
    expect(site.read('kk/issues/1/old/old.bib')).toBe('new record in Kazakh');
    expect(site.read('issues/1/old/table-1.csv')).toBe('data');
  });

  test('is told to hosts that read _redirects', () => {
    site.keep('/reader/');
    expect(site.read('_redirects').trim().split('\n')).toEqual([
      '/reader/issues/1/old/ /reader/issues/1/new/ 301',
      '/reader/kk/issues/1/old/ /reader/kk/issues/1/new/ 301',
      '/reader/ru/issues/1/old/ /reader/ru/issues/1/new/ 301',
      '/reader/issues/1/old/old.bib /reader/issues/1/new/new.bib 301',
      '/reader/issues/1/old/table-1.csv /reader/issues/1/new/table-1.csv 301',
      '/reader/kk/issues/1/old/old.bib /reader/kk/issues/1/new/new.bib 301',
    ]);
  });

  test('does not take along what there is nothing in the stead of', () => {
    site.publish('en kk ru /issues/1/old/', 'en /issues/1/old/figure-9.csv');
    expect(site.keep().faults).toEqual([
      `The site would lose 1 address that was published.
  • /issues/1/old/figure-9.csv (en)
Bring back what is there no more, or write into redirects.yaml where each leads now:
  - from: /issues/1/old/figure-9.csv
    to: /…`,
    ]);
  });
});

describe('a place that is no more', () => {
  const main =
    '<h2 id="b">B</h2><ol id="list"><li id="one">1</li></ol><table><tr id="row"><th>Kazakhstan</th></tr></table>';

  test('is an empty anchor at another place of its page, or at the top of it', () => {
    site.putPage('about/', main);
    site.publish('en kk ru /about/ #heading #item #line #whole #gone');
    site.redirect(
      ['/about/#heading', '/about/#b'],
      ['/about/#item', '/about/#one'],
      ['/about/#line', '/about/#row'],
      ['/about/#whole', '/about/#list'],
      ['/about/#gone', '/about/'],
    );
    expect(site.keep().faults).toEqual([]);
    const anchor = (id: string) => `<span id="${id}" data-editorial></span>`;
    expect(site.read('ru/about/index.html')).toBe(
      `<html><body><main id="main">${anchor('gone')}<h2 id="b">${anchor('heading')}B</h2>${anchor('whole')}<ol id="list"><li id="one">${anchor('item')}1</li></ol><table><tr id="row"><th>${anchor('line')}Kazakhstan</th></tr></table></main></body></html>`,
    );
  });

  test('leads to another page from the foot of its own', () => {
    site.putPage('about/', main);
    site.putPage('rights/', '<p id="all">All.</p>');
    site.publish('en /about/ #rights');
    site.redirect(['/about/#rights', '/rights/#all']);
    expect(site.keep('/reader/').faults).toEqual([]);
    const $ = load(site.read('about/index.html'));
    expect($('main > nav').last().find('#rights').text()).toBe(
      'What was at “rights” is now elsewhere. Go to the new address',
    );
    expect($('#rights a').attr('href')).toBe('/reader/rights/#all');
    expect(existsSync(join(site.dir, '_redirects'))).toBe(false);
  });
});

describe('a redirect', () => {
  test('leads from what was published and is no more, to what is on the site and of the same kind', () => {
    site.putPage('about/', '<p id="a"></p>');
    site.publish('en kk ru /about/ #a #b', 'en kk ru /old/', 'en /old.csv');
    site.redirect(
      ['/never/', '/about/'],
      ['/about/#a', '/about/'],
      ['/old/', '/nowhere/'],
      ['/old.csv', '/about/'],
      ['/about/#b', '/about/#c'],
    );
    const at = (address: string, to: string) =>
      `redirects.yaml: ${address} would lead to ${to}, which is not on the site: write an address that is`;
    expect(site.keep().faults).toEqual([
      'redirects.yaml: /never/ was never published: correct it, or remove this redirect',
      'redirects.yaml: /about/#a is on the site: remove this redirect',
      at('/old/', '/nowhere/'),
      at('/kk/old/', '/kk/nowhere/'),
      at('/ru/old/', '/ru/nowhere/'),
      'redirects.yaml: /old.csv would lead to /about/, which is no file of its kind: write one that is',
      at('/about/#b', '/about/#c'),
      at('/kk/about/#b', '/kk/about/#c'),
      at('/ru/about/#b', '/ru/about/#c'),
    ]);
  });

  test('of one language holds in that language alone', () => {
    site.putPage('about/', '<p id="a"></p>');
    site.publish('en kk ru /old/');
    site.redirect(['/kk/old/', '/kk/about/']);
    expect(site.keep().faults[0]?.split('\n')[1]).toBe('  • /old/ (en, ru)');
  });

  test('is told of in the check where it is no address of the site', async () => {
    const sample = await sampleContent();
    await sample.write(
      '../../redirects.yaml',
      `- { from: https://journal.example/a/, to: /b/ }
- { from: '/c/#z', to: /d/?q=1, status: 302 }
`,
    );
    const { errors } = await checkContent(sample.root);
    await sample.discard();
    const message =
      'write an address from the home page on, such as /issues/2021-1/water-policy/ or /about/#rights: without host and query, with a slash at the end of a page';
    expect(errors.map(tell)).toEqual([
      `redirects.yaml:1, 0.from: ${message}`,
      `redirects.yaml:2, 1.to: ${message}`,
      'redirects.yaml:2, 1: unknown field "status": remove it or correct its spelling',
    ]);
  });

  test('is told of in the check where it leads on to another, or in a ring', async () => {
    const sample = await sampleContent();
    await sample.write(
      '../../redirects.yaml',
      `- { from: /c/, to: /d/#x }
- { from: /d/, to: /e/ }
- { from: /e/, to: /c/file.csv }
- { from: /f/, to: /f/#x }
- { from: /c/, to: /g/ }
- { from: /h/#x, to: /h/#y }
`,
    );
    const { errors } = await checkContent(sample.root);
    await sample.discard();
    expect(errors.map(tell)).toEqual([
      'redirects.yaml:1, 0.to: /d/ is no more either: write the address it leads to, /e/',
      'redirects.yaml:2, 1.to: /e/ is no more either: write the address it leads to, /c/file.csv',
      'redirects.yaml:3, 2.to: /c/ is no more either: write the address it leads to, /d/#x',
      'redirects.yaml:4, 3.to: this is /f/ itself, which is no more: write an address that is on the site',
      'redirects.yaml:5, 4.from: /c/ is there already: keep one of the two',
    ]);
  });
});
