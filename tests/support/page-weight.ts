import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage } from './built-site.ts';

/** What a browser must fetch before the page is complete, in bytes; text compressed by brotli at quality 11. */
export interface PageWeight {
  html: number;
  css: number;
  /** Scripts with all that they import at once; what a script imports later, on demand, is not counted. */
  js: number;
  /** Fonts that the page preloads; they are compressed already. */
  fonts: number;
  /** HTML, CSS and JavaScript. */
  total: number;
}

function compressed(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The file of the build behind an address on a page. */
export function fileBehind({ dir, base, path }: BuiltPage, address: string): string {
  const { pathname } = new URL(address, new URL(path, 'http://localhost'));
  if (!pathname.startsWith(base)) throw new Error(`${address} on ${path} is outside ${base}`);
  return join(dir, decodeURI(pathname.slice(base.length)));
}

/** A script's file and the files that it imports statically, each once. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
    withImports(join(dirname(file), name), seen);
  }
  return seen;
}

/** The files of the page's external scripts, imports included. */
export function scriptFiles(page: BuiltPage): string[] {
  const files = new Set<string>();
  page
    .$('script[src], link[rel="modulepreload"]')
    .each(
      (_, { attribs }) => void withImports(fileBehind(page, attribs['src'] ?? attribs['href'] ?? ''), files),
    );
  return [...files];
}

/** The addresses of what the browser must fetch before it paints. */
export function renderBlocking({ $ }: BuiltPage): string[] {
  const styles = $('link[rel~="stylesheet"]').not('[media="print"]');
  const scripts = $('script[src]').not('[type="module"], [async], [defer]');
  return [...styles.toArray(), ...scripts.toArray()].map(
    ({ attribs }) => attribs['href'] ?? attribs['src'] ?? '',
  );
}

/** The weight of a page on a first visit. */
export function weigh(page: BuiltPage): PageWeight {
  const { $ } = page;
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  const linked = (selector: string) =>
    $(`head ${selector}`)
      .toArray()
      .map(({ attribs }) => readFileSync(fileBehind(page, attribs['href'] ?? '')));
  const html = compressed(page.html);
  const css = sum(linked('link[rel~="stylesheet"]').map(compressed));
  const js = sum(scriptFiles(page).map((file) => compressed(readFileSync(file))));
  const fonts = sum(linked('link[rel="preload"][as="font"]').map((font) => font.length));
  return { html, css, js, fonts, total: html + css + js };
}
