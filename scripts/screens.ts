/**
 * `node scripts/screens.ts OUTDIR [--dir dist] [--base /] [--paths /,/about/] [--widths 360,768,1280,1680]
 * [--themes light,dark] [--locales en,kk,ru] [--full]`: pictures of the built site, for the eye.
 * `node scripts/screens.ts guides`: the pictures of the editors' guides, made anew.
 */
import { parseArgs } from 'node:util';
import { LOCALES } from '../src/schemas/localized.ts';
import { takeGuidePictures } from '../tests/support/guide-pictures.ts';
import { takeScreens } from '../tests/support/screens.ts';
import { startServer } from './machine/server.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    paths: { type: 'string', default: '/' },
    widths: { type: 'string', default: '360,768,1280,1680' },
    themes: { type: 'string', default: 'light,dark' },
    locales: { type: 'string', default: LOCALES.join() },
    full: { type: 'boolean', default: false },
  },
});
const [outDir = '.cache/screens'] = positionals;

if (outDir === 'guides') for await (const picture of takeGuidePictures()) console.log(picture);
else await takePages();

async function takePages(): Promise<void> {
  const server = await startServer({ dir: values.dir, base: values.base });
  try {
    const pictures = takeScreens({
      url: server.url,
      outDir,
      places: values.paths.split(','),
      locales: values.locales.split(','),
      themes: values.themes.split(',').map((theme) => (theme === 'dark' ? 'dark' : 'light')),
      widths: values.widths.split(',').map(Number),
      full: values.full,
    });
    for await (const picture of pictures) console.log(picture);
  } finally {
    await server.close();
  }
}
