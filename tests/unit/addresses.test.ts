import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addAddress, eachAddress, joinAddress, type Addresses } from '../../src/lib/addresses/address.ts';
import { builtAddresses, placesOf } from '../../src/lib/addresses/built-addresses.ts';
import { readManifest, writeManifest } from '../../src/lib/addresses/manifest.ts';
import { PublishedSite } from '../support/published-site.ts';

let site: PublishedSite;
beforeEach(() => {
  site = new PublishedSite();
});
afterEach(() => {
  site.discard();
});

const list = (addresses: Addresses) => [...eachAddress(addresses)].map(joinAddress).toSorted();

describe('the addresses of a built site', () => {
  test('are its pages in each language, its files, and the places of its pages', () => {
    site.putPage('about/', '<h2 id="rights">Rights</h2>');
    site.put('about/about.pdf', '');
    expect(list(builtAddresses(site.dir))).toEqual([
      '/about/',
      '/about/#rights',
      '/about/about.pdf',
      '/kk/about/',
      '/kk/about/#rights',
      '/ru/about/',
      '/ru/about/#rights',
    ]);
  });

  test('have nothing whose name changes with the content, and nothing that only a page fetches', () => {
    for (const file of [
      '_astro/a.B1.js',
      'pagefind/words/a',
      'offline/site.json',
      'cards/site.png',
      'kk/search/words.json',
      'issues/1/a/table-1.chart.json',
      '_headers',
      'sw.js',
      'sitemap-0.xml',
      '404.html',
    ]) {
      site.put(file, '');
    }
    expect(list(builtAddresses(site.dir))).toEqual([]);
  });

  test('have no places of pages that are others with every issue', () => {
    for (const page of ['', 'glossary/2/']) site.put(`${page}index.html`, '<main><p id="a"></p></main>');
    expect(list(builtAddresses(site.dir))).toEqual(['/', '/glossary/2/']);
  });

  test('have no place outside of the main part, in a drawing, in what opens over the page, and no mere name of another', () => {
    const page = `<header><a id="menu"></a></header>
      <main id="main"><p id="a"><br><svg id="drawing"><clipPath id="clip"></clipPath></svg></p>
      <dialog id="over"><p id="inside"></p></dialog><div popover id="card"><b id="within"></b></div>
      <table id="table-1"><caption id="table-1-caption"></caption></table></main><footer id="foot"></footer>`;
    expect(placesOf(page)).toEqual(['a', 'table-1']);
  });
});

describe('the manifest of addresses', () => {
  const addresses = (): Addresses => {
    const made: Addresses = new Map();
    addAddress(made, { locale: 'en', path: '/oai.xml' });
    const path = '/issues/2021-1/water/';
    for (const fragment of ['ref-2', 'ref-1', 'p-water']) addAddress(made, { locale: 'en', path, fragment });
    for (const fragment of ['ref-1', 'ref-2', 'су']) addAddress(made, { locale: 'kk', path, fragment });
    return made;
  };
  const read = (name: string) =>
    readFileSync(join(site.root, 'addresses', name), 'utf8')
      .split('\n')
      .slice(2, -1);

  test('is a file an issue and one of the journal, with a short line for places of one letter', () => {
    writeManifest(site.root, addresses());
    expect(read('journal.txt')).toEqual(['en /oai.xml']);
    expect(read('2021-1.txt')).toEqual([
      'en kk /issues/2021-1/water/',
      'en /issues/2021-1/water/ #p-water',
      'en kk /issues/2021-1/water/ #ref-1 #ref-2',
      'kk /issues/2021-1/water/ #су',
    ]);
  });

  test('is read as it was written', () => {
    writeManifest(site.root, addresses());
    expect(list(readManifest(site.root))).toEqual(list(addresses()));
  });

  test('is left as it was by a new issue, which adds a file', () => {
    writeManifest(site.root, addresses());
    const before = read('2021-1.txt');
    const more = readManifest(site.root);
    addAddress(more, { locale: 'ru', path: '/issues/2021-2/' });
    writeManifest(site.root, more);
    expect(readdirSync(join(site.root, 'addresses')).toSorted()).toEqual([
      '2021-1.txt',
      '2021-2.txt',
      'journal.txt',
    ]);
    expect(read('2021-1.txt')).toEqual(before);
  });

  test('has the lines of both branches after a merge', () => {
    site.publish('en kk ru /about/ #a', 'en kk ru /about/', 'en kk ru /about/ #b', 'ru /about/ #b #c');
    const merged = readManifest(site.root);
    writeManifest(site.root, merged);
    expect(read('journal.txt')).toEqual([
      'en kk ru /about/',
      'en kk ru /about/ #a',
      'en kk ru /about/ #b',
      'ru /about/ #c',
    ]);
  });

  test('is read whatever ends its lines', () => {
    site.publish();
    writeFileSync(join(site.root, 'addresses/journal.txt'), '# Words.\r\nen /about/ #a\r\n');
    expect(list(readManifest(site.root))).toEqual(['/about/', '/about/#a']);
  });
});

describe('a build', () => {
  test('says how many of its addresses are not recorded', () => {
    site.putPage('about/', '<p id="a"></p><p id="b"></p>');
    site.publish('en kk ru /about/ #a');
    expect(site.keep()).toEqual({ faults: [], unrecorded: 3 });
  });

  test('that would lose pages, files and places names all of them, and what to write', () => {
    site.putPage('about/', '<p id="a"></p>');
    site.publish(
      'en kk ru /about/ #a #b',
      'kk ru /issues/2021-1/water/ #p-water',
      'kk ru /issues/2021-1/water/water.bib',
      'kk ru /issues/2021-1/water/glossary/',
      'en /issues/2021-1/source.txt',
    );
    expect(site.keep().faults).toEqual([
      `The site would lose 10 addresses that were published.
  • /about/#b (en, kk, ru)
  • /issues/2021-1/water/ (kk, ru), and 2 below it
  • /issues/2021-1/source.txt (en)
Bring back what is there no more, or write into redirects.yaml where each leads now:
  - from: /about/#b
    to: /…`,
    ]);
  });

  test('loses nothing of the kinds that it was not to make', () => {
    site.publish('en /a/a.pdf', 'en /a/a.html', 'en /a/a.zip');
    expect(site.keep('/', []).faults).toEqual([]);
    expect(site.keep('/', ['pdf']).faults[0]?.split('\n').slice(0, 2)).toEqual([
      'The site would lose 1 address that was published.',
      '  • /a/a.pdf (en)',
    ]);
  });
});
