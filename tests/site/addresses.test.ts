import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { joinAddress } from '../../src/lib/addresses/address.ts';
import { builtAddresses } from '../../src/lib/addresses/built-addresses.ts';
import { newAddresses, readManifest } from '../../src/lib/addresses/manifest.ts';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import { htmlErrors } from '../support/html-validity.ts';
import { ownBuild } from '../support/own-build.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

// Other content than the journal's has no readers: its addresses need not be recorded.
describe.runIf(process.env['CONTENT_DIR'] === undefined)('the manifest of the journal', () => {
  test.each(['atRoot', 'underBase'] as const)(
    'has every address of the build %s (npm run build && npm run addresses adds what is missing)',
    (place) => {
      const built = builtAddresses(inject(place).dir);
      expect(newAddresses(built, readManifest(CONTENT_ROOT)).map(joinAddress)).toEqual([]);
    },
  );
});

describe('a journal of which an article was renamed', () => {
  const dir = '.cache/renamed';
  const article = (slug: string) => `/issues/${SAMPLE_ISSUE}/${slug}/`;
  let sample: SampleContent;
  const build = () =>
    ownBuild({ CONTENT_DIR: sample.root, OUT_DIR: dir, BASE_PATH: '/reader/', AFTER_BUILD: '' });

  beforeAll(async () => {
    sample = await sampleContent();
    await sample.write(
      '../../addresses/journal.txt',
      [
        `en kk ru ${article('old-name')} #ref-1`,
        `en kk ru ${article('old-name')}old-name.bib`,
        `en kk ru ${article('first-article')} #p-old-words-of-xxx`,
      ].join('\n'),
    );
  });

  afterAll(async () => {
    await sample.discard();
    await rm(dir, { recursive: true, force: true });
  });

  test('is not built while nothing says where the old addresses lead', async () => {
    const { status, output } = await build();
    expect(status).toBe(1);
    expect(output).toContain(`
The site would lose 9 addresses that were published.
  • ${article('old-name')} (en, kk, ru), and 1 below it
  • ${article('first-article')}#p-old-words-of-xxx (en, kk, ru)
Bring back what is there no more, or write into redirects.yaml where each leads now:
  - from: ${article('old-name')}
    to: /…
The build stopped.
`);
  }, 300_000);

  test('is built when redirects say so, below the path of the site', async () => {
    await sample.write(
      '../../redirects.yaml',
      `- from: ${article('old-name')}
  to: ${article('first-article')}
- from: ${article('first-article')}#p-old-words-of-xxx
  to: ${article('first-article')}#ref-1
`,
    );
    const { status, output } = await build();
    expect(status, output).toBe(0);
    expect(output).toMatch(
      /^Addresses: \d+ are new and not recorded; when they are published: `npm run addresses`$/mu,
    );
    const moved = load(await readFile(join(dir, `kk${article('old-name')}index.html`)));
    expect(moved('a').attr('href')).toBe(`/reader/kk${article('first-article')}`);
    const $ = load(await readFile(join(dir, `ru${article('first-article')}index.html`)));
    expect($('#p-old-words-of-xxx').parent().attr('id')).toBe('ref-1');
    const file = (slug: string) => readFile(join(dir, `${article(slug)}${slug}.bib`), 'utf8');
    expect(await file('old-name')).toBe(await file('first-article'));
    const pages = [`kk${article('old-name')}`, `ru${article('first-article')}`];
    expect(
      await htmlErrors(
        dir,
        pages.map((page) => join(dir, page, 'index.html')),
      ),
    ).toEqual([]);
  }, 300_000);
});
