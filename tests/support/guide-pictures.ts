import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from '../../scripts/machine/browser.ts';
import { startServer } from '../../scripts/machine/server.ts';
import { newIssue } from '../../src/lib/new/new-issue.ts';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';
import { ownBuild } from './own-build.ts';
import { SAMPLE_ISSUE, type SampleContent } from './sample-content.ts';
import { CHARTED_ARTICLE, sampleLanguages } from './sample-languages.ts';
import { ALT, CREDIT, writePictures } from './synthetic/pictures.ts';

/** Where the pictures of the guides are. */
export const GUIDE_PICTURES = 'docs/editors/pictures';
/** The pictures of each guide. */
export const GUIDE_SUBJECTS = ['faults', 'new-issue', 'chart', 'picture', 'checks'] as const;
/** Of every picture, in CSS pixels. */
const VIEW = { width: 860, height: 560 };
const NEW_ISSUE = '2199-2';

/** Words that say something of numbers, for the page of checks: one statement that holds, one that differs. */
const CLAIMED =
  'Of 8 schools in two cities, 3 are in Almaty and 5 in Astana. A year later there were 12, or 30% more.';
const CLAIMS = `claims:
  - { id: schools, kind: sum, claim: Of 8 schools, printed: '8', unit: number, formula: almaty + astana, given: { almaty: { text: 3 are in Almaty, number: '3', unit: number }, astana: { text: 5 in Astana, number: '5', unit: number } } }
  - { id: growth, kind: growth, claim: or 30% more, printed: '30', unit: percent, formula: later / first - 1, given: { later: { text: there were 12, number: '12', unit: number }, first: { text: Of 8 schools, number: '8', unit: number } } }
alone: []
`;

/** Takes the pictures of the editors' guides, of an issue of the tests and of one that `npm run new` makes; yields their paths. */
export async function* takeGuidePictures(): AsyncGenerator<string> {
  mkdirSync(GUIDE_PICTURES, { recursive: true });
  const sample = await sampleLanguages();
  const dir = await mkdtemp(join(tmpdir(), 'guides-'));
  const chromium = await launchChromium();
  try {
    await prepare(sample);
    const { status, output } = await ownBuild({ CONTENT_DIR: sample.root, OUT_DIR: dir, AFTER_BUILD: '' });
    if (status !== 0) throw new Error(output);
    const server = await startServer({ dir });
    const context = await chromium.newContext({
      viewport: VIEW,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    try {
      for (const locale of LOCALES) {
        for (const subject of GUIDE_SUBJECTS) {
          if (subject === 'faults') await showFaults(page, sample, locale);
          else await show(page, server.url + (locale === 'en' ? '' : `${locale}/`), PLACES[subject]);
          const path = join(GUIDE_PICTURES, `${subject}.${locale}.webp`);
          writeFileSync(
            path,
            await sharp(await page.screenshot({ animations: 'disabled' }))
              .webp({ quality: 80 })
              .toBuffer(),
          );
          yield path;
        }
      }
    } finally {
      await server.close();
    }
  } finally {
    await chromium.close();
    await sample.discard();
    await rm(dir, { recursive: true });
  }
}

/** The place of each page, and what of it is seen; the top where nothing is named. */
const PLACES: Record<
  Exclude<(typeof GUIDE_SUBJECTS)[number], 'faults'>,
  readonly [path: string, part?: string]
> = {
  'new-issue': [`issues/${NEW_ISSUE}/`],
  chart: [`issues/${SAMPLE_ISSUE}/${CHARTED_ARTICLE}/`, 'figure[data-table]'],
  picture: [`issues/${SAMPLE_ISSUE}/first-article/`, 'figure[data-figure]'],
  checks: [`issues/${SAMPLE_ISSUE}/checks/`, '#first-article'],
};

async function prepare(sample: SampleContent): Promise<void> {
  await sample.spoil(
    'first-article.mdx',
    '<Figure number={1}>',
    `<Figure number={1} src="map.png" alt={${JSON.stringify(ALT['map.png'])}} credit="${CREDIT}">`,
  );
  await sample.spoil('first-article.mdx', 'Figure 1 – A lost picture', 'Figure 1 – Towns of a valley');
  await sample.spoil('first-article.mdx', 'A sentence with a note', `${CLAIMED}\n\nA sentence with a note`);
  await sample.write('first-article.claims.yaml', CLAIMS);
  writePictures(join(sample.root, 'issues', SAMPLE_ISSUE, 'first-article'));
  newIssue(sample.root, NEW_ISSUE, '2025-04-01');
}

async function show(page: Page, home: string, [path, part]: readonly [string, string?]): Promise<void> {
  await page.goto(home + path);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (part === undefined) return;
  const chart = page.locator(`${part} a[data-view="chart"]`).first();
  if ((await chart.count()) > 0) await chart.click();
  const top = await page
    .locator(part)
    .first()
    .evaluate((shown) => shown.getBoundingClientRect().top + scrollY);
  await page.evaluate((y) => {
    scrollTo(0, y - 24);
  }, top);
  await page.waitForLoadState('networkidle');
}

/** What the check prints in a terminal, of three faults that editors make. */
async function showFaults(page: Page, sample: SampleContent, locale: Locale): Promise<void> {
  const faults = [
    ['second-article.mdx', 'firstPage: 9', 'firstPage: 3'],
    ['first-article.mdx', 'a citation [1]', 'a citation [4]'],
    ['first-article.mdx', 'Table 1 – A small', 'Table 2 – A small'],
  ] as const;
  for (const [file, words, by] of faults) await sample.spoil(file, words, by);
  const command = ['scripts/check-content.ts', sample.root, '--lang', locale];
  const { stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  for (const [file, words, by] of faults) await sample.spoil(file, by, words);
  const told = stderr.slice(stderr.lastIndexOf('\n', stderr.indexOf('  • ') - 2) + 1).trimEnd();
  // A page of the site would hold what is written here to its own policy.
  await page.goto('about:blank');
  await page.setContent(
    '<style>body { margin: 0; padding: 28px; background: #1d2733; color: #f4efe4 } pre { margin: 0; font: 15px/1.6 monospace; white-space: pre-wrap }</style><pre></pre>',
  );
  await page.locator('pre').evaluate((shown, text) => {
    shown.textContent = text;
  }, `$ npm run check:content -- --lang ${locale}\n\n${told}`);
}
