/**
 * The media types by which a host may send the files whose type `_headers` does not state. With
 * `X-Content-Type-Options: nosniff` a browser takes no script, style sheet or font under another.
 */
export const FILE_TYPES: Readonly<Record<string, readonly string[]>> = {
  html: ['text/html'],
  css: ['text/css'],
  js: ['text/javascript', 'application/javascript'],
  json: ['application/json'],
  xml: ['application/xml', 'text/xml'],
  txt: ['text/plain'],
  svg: ['image/svg+xml'],
  png: ['image/png'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  webp: ['image/webp'],
  avif: ['image/avif'],
  ico: ['image/x-icon', 'image/vnd.microsoft.icon'],
  woff2: ['font/woff2'],
  pdf: ['application/pdf'],
  zip: ['application/zip', 'application/x-zip-compressed'],
};

/** The files that a host has to pack on their way: text that is longer than one packet holds. */
export function isPacked(file: string, bytes: number): boolean {
  return bytes > 1400 && /\.(?:html|css|js|json|xml|txt|svg|csv|bib|ris|md)$/u.test(file);
}

/** The ending of a file's name; empty where it has none. */
export function endingOf(file: string): string {
  return /\.([^./]+)$/u.exec(file)?.[1] ?? '';
}
