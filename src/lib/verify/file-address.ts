/** The full address of a file of the site, below that of its home page. */
export function addressOf(file: string, home: URL): string {
  const path = file
    .replace(/(?:^|(?<=\/))index\.html$/u, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return new URL(path, home).href;
}
