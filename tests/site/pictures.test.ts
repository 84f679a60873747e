import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasJatsDtd } from '../../scripts/machine/jats-dtd.ts';
import { LOCALES, ROOT_LOCALE, type Locale } from '../../src/schemas/locales.ts';
import { bookProblems } from '../support/epubcheck.ts';
import { faultsByDtd, provideJatsDtd } from '../support/jats-dtd.ts';
import { ownBuild } from '../support/own-build.ts';
import { hasPoppler } from '../support/pdf.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';
import { ALT, CREDIT, writePictures } from '../support/synthetic/pictures.ts';

const MAP = readFileSync('tests/support/pictures/map.png');
const SCHEME = readFileSync('tests/support/pictures/scheme.svg');
const FIGURES = `One paragraph, and that is all.

<Figure number={1} src="map.png" alt={${JSON.stringify(ALT['map.png'])}} credit="${CREDIT}">

Figure 1 – A valley

</Figure>

<Figure src="scheme.svg" decorative />`;

let sample: SampleContent;
let dir: string;
const home = (slug: string, locale: Locale = ROOT_LOCALE) =>
  join(dir, locale === ROOT_LOCALE ? '' : locale, 'issues', SAMPLE_ISSUE, slug);
const page = (slug: string, locale: Locale = ROOT_LOCALE) =>
  load(readFileSync(join(home(slug, locale), 'index.html'), 'utf8'));
const issueFile = (ending: string) =>
  join(dir, 'issues', SAMPLE_ISSUE, `central-asias-affairs-${SAMPLE_ISSUE}.${ending}`);

beforeAll(async () => {
  sample = await sampleContent();
  dir = join(sample.root, 'dist');
  await sample.spoil('second-article.mdx', 'One paragraph, and that is all.', FIGURES);
  writePictures(join(sample.root, 'issues', SAMPLE_ISSUE, 'second-article'));
  const { status, output } = await ownBuild({ CONTENT_DIR: sample.root, OUT_DIR: dir });
  expect([status, status === 0 ? '' : output]).toEqual([0, '']);
}, 600_000);

afterAll(() => {
  rmSync(sample.root, { recursive: true });
});

test.each(LOCALES)(
  'a picture is offered in two formats and three widths, with its size: page in %s',
  async (locale) => {
    const $ = page('second-article', locale);
    const figure = $('figure[data-figure="1"]');
    const sources = figure.find('source').toArray();
    expect(sources.map(({ attribs }) => attribs['type'])).toEqual(['image/avif', 'image/webp']);
    for (const { attribs } of sources) {
      expect(attribs['sizes']).toBe('(min-width: 700px) 660px, 100vw');
      const offered = (attribs['srcset'] ?? '').split(', ').map((each) => each.split(' '));
      expect(offered.map(([, width]) => width)).toEqual(['440w', '880w', '1320w']);
      for (const [file = '', width = ''] of offered) {
        expect(file).toMatch(/^\/_astro\/map\.[\w-]+\.(?:avif|webp)$/u);
        const metadata = await sharp(join(dir, file)).metadata();
        expect(`${String(metadata.width)}w`).toBe(width);
      }
    }
    const address = `/issues/${SAMPLE_ISSUE}/second-article/map.png`;
    const { attribs } = figure.find('img').get(0) ?? { attribs: {} };
    expect(attribs).toEqual({
      src: address,
      alt: ALT['map.png'][locale],
      width: '1600',
      height: '1000',
      loading: 'lazy',
      decoding: 'async',
    });
    expect(figure.find('a').attr('href')).toBe(address);
    expect(figure.find('a').attr('lang')).toBe(locale);
    expect(figure.find('a').attr('title')).toMatch(/\S/u);
    expect(figure.find('figcaption').text()).toBe('Figure 1 – A valley'.replace(' –', '\u00a0–'));
    expect(figure.find('[data-editorial]').text().trim()).toBe(CREDIT);
  },
);

test('the file itself is opened large, byte for byte, from one address for all languages', () => {
  expect(readFileSync(join(home('second-article'), 'map.png')).equals(MAP)).toBe(true);
  expect(readFileSync(join(home('second-article'), 'scheme.svg')).equals(SCHEME)).toBe(true);
  expect(existsSync(join(home('second-article', 'kk'), 'map.png'))).toBe(false);
});

test('a drawing that decorates is shown as it is, has nothing to say and is no link', () => {
  const figure = page('second-article')('figure#picture-1');
  expect(figure.find('source, a').length).toBe(0);
  expect(figure.find('img').attr()).toMatchObject({
    src: `/issues/${SAMPLE_ISSUE}/second-article/scheme.svg`,
    alt: '',
    width: '640',
    height: '320',
  });
});

test('an article without pictures loads nothing of theirs, and a picture is lost only where it is lost', () => {
  const sheets = (slug: string) => page(slug)('link[rel="stylesheet"]').length;
  expect(sheets('second-article')).toBe(sheets('first-article') + 1);
  expect(page('second-article')('figure link[rel="stylesheet"]').length).toBe(1);
  expect(page('first-article')('.lost-picture').length).toBe(1);
  expect(page('second-article')('.lost-picture').length).toBe(0);
  expect(page('second-article')('figure [style]').length).toBe(0);
});

test('the book holds the pictures, and is sound', async () => {
  const problems = await bookProblems(issueFile('epub'));
  expect(problems.filter((problem) => !problem.startsWith('USAGE'))).toEqual([]);
  const files = unzipSync(readFileSync(issueFile('epub')));
  expect(Object.keys(files).filter((path) => path.includes('pictures/'))).toEqual([
    'EPUB/pictures/second-article-map-png.png',
    'EPUB/pictures/second-article-scheme-svg.svg',
  ]);
  const $ = load(new TextDecoder().decode(files['EPUB/text/article-second-article.xhtml']), { xml: true });
  expect(
    $('figure.picture img')
      .toArray()
      .map(({ attribs }) => attribs),
  ).toEqual([
    { src: '../pictures/second-article-map-png.png', alt: ALT['map.png'].en, width: '1600' },
    { src: '../pictures/second-article-scheme-svg.svg', alt: '', width: '640' },
  ]);
});

test.skipIf(!hasJatsDtd())('the JATS names them by the names that they have beside it, and is valid', () => {
  provideJatsDtd();
  const xml = readFileSync(join(home('second-article'), 'second-article.xml'), 'utf8');
  expect(faultsByDtd(xml)).toEqual([]);
  const $ = load(xml, { xml: true });
  const named = $('graphic')
    .toArray()
    .map(({ attribs }) => attribs['xlink:href'] ?? '');
  expect(named).toEqual(['map.png', 'scheme.svg']);
  const archive = unzipSync(readFileSync(issueFile('zip')));
  const folder = `central-asias-affairs-${SAMPLE_ISSUE}/articles/second-article`;
  for (const name of [...named, 'second-article.xml'])
    expect(archive[`${folder}/${name}`]?.length).toBeGreaterThan(0);
});

test('the single file holds its pictures, and needs nothing from elsewhere', () => {
  const html = readFileSync(join(home('second-article'), 'second-article.html'), 'utf8');
  expect(html.length).toBeLessThanOrEqual(400_000);
  const pictures = load(html)('img').toArray();
  expect(pictures.map(({ attribs }) => (attribs['src'] ?? '').slice(0, 20))).toEqual([
    'data:image/webp;base',
    'data:image/svg+xml;b',
  ]);
  expect(load(html)('source, [loading]').length).toBe(0);
});

test.skipIf(!hasPoppler)('the printed article and the printed issue show them', () => {
  const article = join(home('second-article'), 'second-article.pdf');
  for (const pdf of [article, issueFile('pdf')].filter((file) => existsSync(file))) {
    const list = execFileSync('pdfimages', ['-list', pdf], { encoding: 'utf8' });
    expect(list).toMatch(/ image +1600 +1000 /u);
  }
});
