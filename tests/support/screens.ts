import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/machine/browser.ts';

/** What is to be photographed: every combination of the four lists. */
interface Screens {
  /** The address of the served site's home page. */
  url: string;
  /** Where the pictures go. */
  outDir: string;
  /** Places without language: ``, `about/`. */
  places: readonly string[];
  locales: readonly string[];
  themes: readonly ('light' | 'dark')[];
  /** The widths of the window, in CSS pixels. */
  widths: readonly number[];
  /** The whole page instead of the first view. */
  full: boolean;
}

/** The name of a picture: `issues-2020-4.ru.dark.360.png`. */
function pictureName(place: string, locale: string, theme: string, width: number): string {
  const page = place.replaceAll(/^\/|\/$/g, '').replaceAll(/[^\w-]+/g, '-') || 'home';
  return `${page}.${locale}.${theme}.${String(width)}.png`;
}

/** Takes the pictures, and yields the path of each as it is done. */
export async function* takeScreens(screens: Screens): AsyncGenerator<string> {
  mkdirSync(screens.outDir, { recursive: true });
  const chromium = await launchChromium();
  try {
    for (const theme of screens.themes) {
      for (const width of screens.widths) {
        const viewport = { width, height: width < 600 ? 780 : 1000 };
        const context = await chromium.newContext({ colorScheme: theme, viewport, reducedMotion: 'reduce' });
        const page = await context.newPage();
        for (const place of screens.places) {
          for (const locale of screens.locales) {
            await page.goto(screens.url + (locale === 'en' ? '' : `${locale}/`) + place.replace(/^\//, ''));
            await page.evaluate(() => document.fonts.ready.then(() => undefined));
            const path = join(screens.outDir, pictureName(place, locale, theme, width));
            await page.screenshot({ path, fullPage: screens.full, animations: 'disabled' });
            yield path;
          }
        }
        await context.close();
      }
    }
  } finally {
    await chromium.close();
  }
}
