import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/lib/check/integration.ts';
import { headersRoute } from './src/lib/discovery/integration.ts';
import { sitemapEntry } from './src/lib/journal/sitemap-entry.ts';
import { builtIssues } from './src/lib/journal/built-issues.ts';
import { articleProcessor } from './src/lib/markdown/article-compiler.ts';
import { watchBeside } from './src/lib/markdown/beside.ts';
import { inEachLocale, ROOT_LOCALE } from './src/schemas/locales.ts';

/** What Vite puts around `import()`, to fetch what a lazy script imports along with it, is a fifth of the first script. */
const bareImports = {
  name: 'bare-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  // It lists the files all the same, under names that cannot be compressed.
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code
          .replace(/^const __vite__mapDeps=.*$/m, '')
          .replaceAll(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
      }
    },
  },
};

const outDir = process.env.OUT_DIR ?? 'dist';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir,
  // Another content root keeps its own store: two roots must not see each other's entries.
  cacheDir: process.env.CONTENT_DIR
    ? `./.cache/astro/${createHash('sha256').update(process.env.CONTENT_DIR).digest('hex').slice(0, 8)}`
    : './node_modules/.astro',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', concurrency: 4 },
  compressHTML: true,
  markdown: { syntaxHighlight: false, processor: articleProcessor },
  image: {
    // sharp’s usual effort takes four times as long for a file that is a fiftieth smaller.
    service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 2 } } },
  },
  // Nothing is written into the pages as data: or inline: the policy is strict and the files are cached.
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: [bareImports, watchBeside],
    // `OFFLINE=off` builds a site that keeps nothing on its readers' devices (docs/offline.md).
    define: { 'import.meta.env.OFFLINE': JSON.stringify(process.env.OFFLINE ?? 'on') },
  },
  integrations: [
    contentCheck(),
    headersRoute(),
    builtIssues(),
    mdx(),
    sitemap({
      // What no search engine is to list: the page of what is not there, and that of what a reader has kept.
      filter: (page) => !/\/(?:404|passages)\/?$/.test(page),
      serialize: sitemapEntry(outDir, ROOT_LOCALE),
      i18n: { defaultLocale: ROOT_LOCALE, locales: inEachLocale((locale) => locale) },
    }),
  ],
});
