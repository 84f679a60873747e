import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage } from './built-site.ts';

/** What a browser must fetch before the page is complete, in bytes; text compressed by brotli at quality 11. */
export interface PageWeight {
  html: number;
  css: number;
  /** Scripts with all that they import at once; what a script imports later, on demand, is not counted. */
  js: number;
  /** HTML, CSS and JavaScript. */
  total: number;
}

/** The size of a text as a host sends it, in bytes of Brotli at quality 11. */
export function compressed(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const sizes = new Map<string, number>();

/** The compressed size of a file that many pages share: it is compressed once. */
function compressedFile(file: string): number {
  const size = sizes.get(file) ?? compressed(readFileSync(file));
  sizes.set(file, size);
  return size;
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
  // One in the text, of its first picture, holds up only what stands behind it.
  const styles = $('head link[rel~="stylesheet"]').not('[media="print"]');
  const scripts = $('script[src]').not('[type="module"], [async], [defer]');
  return [...styles.toArray(), ...scripts.toArray()].map(
    ({ attribs }) => attribs['href'] ?? attribs['src'] ?? '',
  );
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

function linkedFiles(page: BuiltPage, selector: string): string[] {
  return page
    .$(`head ${selector}`)
    .toArray()
    .map(({ attribs }) => fileBehind(page, attribs['href'] ?? ''));
}

/** The fonts that a page preloads, in bytes; they are compressed already. */
export function weighFonts(page: BuiltPage): number {
  return sum(linkedFiles(page, 'link[rel="preload"][as="font"]').map((file) => statSync(file).size));
}

/** The weight of a page on a first visit, without its fonts. */
export function weigh(page: BuiltPage): PageWeight {
  const html = compressed(page.html);
  const css = sum(linkedFiles(page, 'link[rel~="stylesheet"]').map(compressedFile));
  const js = sum(scriptFiles(page).map(compressedFile));
  return { html, css, js, total: html + css + js };
}
