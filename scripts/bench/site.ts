/** What one build costs and what its pages weigh: Markdown tables on stdout. */
import { spawnSync } from 'node:child_process';
import { articlePages, readPages, type BuiltPage } from '../../tests/support/built-site.ts';
import { auditPages } from '../../tests/support/lighthouse.ts';
import { weigh, weighFonts } from '../../tests/support/page-weight.ts';
import { timeCharts } from './charts.ts';
import { benchControls } from './controls.ts';
import { benchPlainSearch } from './plain-search.ts';
import { benchSearch } from './search.ts';
import { table } from './table.ts';
import { startServer } from '../machine/server.ts';

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

function buildSeconds(): string {
  const start = performance.now();
  const { status, stderr } = spawnSync('npm', ['run', 'build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`\`npm run build\` failed:\n${stderr}`);
  return ((performance.now() - start) / 1000).toFixed(1);
}

/** Home, the newest issue, its first article, and the page about the journal, in English. */
function examples(pages: readonly BuiltPage[]): BuiltPage[] {
  const english = pages.filter(({ locale }) => locale === 'en');
  const article = articlePages(english)[0];
  const places = [
    '/',
    article?.place.replace(/[^/]+\/$/, ''),
    article?.place,
    '/charts/',
    '/search/',
    '/glossary/',
    '/about/',
  ];
  return english.filter(({ place }) => places.includes(place));
}

/** Builds the site in `OUT_DIR`, which is the folder, and measures the build, the weights of its pages, Lighthouse, charts and searches. */
export async function benchSite(dir: string): Promise<void> {
  const seconds = buildSeconds();
  const pages = readPages({ dir, base: '/' });
  console.log(`## Build\n\n${String(pages.length)} pages in ${seconds} s (wall clock).\n`);

  const weights = pages
    .filter(({ locale }) => locale === 'en')
    .map((page) => [page.path, weigh(page), weighFonts(page)] as const)
    .map(([path, { html, css, js, total }, fonts]) => [
      path,
      ...[html, css, js, total, fonts].map(kilobytes),
    ]);
  console.log('## Weights of the English pages, kB (brotli 11; fonts: what is preloaded)\n');
  console.log(table(['Page', 'HTML', 'CSS', 'JavaScript', 'Sum', 'Fonts'], weights));

  const server = await startServer({ dir });
  try {
    const rows: (string | number)[][] = [];
    for await (const [url, { scores, lcp, cls, lost }] of auditPages(
      examples(pages).map(({ path }) => new URL(path, server.url).href),
    )) {
      rows.push([
        new URL(url).pathname,
        ...Object.values(scores),
        lcp,
        cls.toFixed(3),
        lost.join(', ') || '–',
      ]);
    }
    const head = [
      'Page',
      'Performance',
      'Accessibility',
      'Best practices',
      'SEO',
      'LCP, ms',
      'CLS',
      'Points lost by',
    ];
    console.log(`\n## Lighthouse, mobile\n\n${table(head, rows)}`);
    const tables = pages.find(
      ({ locale, path, html }) => locale === 'en' && path !== '/charts/' && html.includes('data-table'),
    );
    if (tables !== undefined) {
      const timed = await timeCharts(server.url, new URL(tables.path, server.url).href);
      console.log(`\n## Charts, medians\n\n${table(['What', 'Measured'], timed)}`);
    }
  } finally {
    await server.close();
  }
  console.log(`\n${await benchControls(dir)}`);
  console.log(`\n${await benchSearch(dir)}`);
  console.log(`\n${await benchPlainSearch(dir)}`);
}
