import type { BuiltPage } from '../built-site.ts';

/** Attributes that hold one address. */
const URL_ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'];

/** Elements that load a resource without a click. */
const LOADERS = `script[src], img, source, video, audio, track, iframe, object, embed, image[href], use[href],
  form[action], link[rel~="stylesheet"], link[rel~="preload"], link[rel~="modulepreload"], link[rel~="prefetch"],
  link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="icon"], link[rel~="apple-touch-icon"],
  link[rel~="manifest"]`;

function addressesIn(attribs: Readonly<Record<string, string>>): string[] {
  const sets = [attribs['srcset'], attribs['imagesrcset']].flatMap((set) =>
    (set ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
  );
  return [...URL_ATTRIBUTES.map((name) => attribs[name] ?? ''), ...sets].filter((address) => address !== '');
}

/** Things that the page would fetch from another origin. */
export function foreignProblems({ $ }: BuiltPage): string[] {
  return $(LOADERS)
    .toArray()
    .flatMap(({ name, attribs }) =>
      addressesIn(attribs)
        .filter((address) => /^(?!data:|blob:)([a-z][a-z\d+.-]*:|\/\/)/i.test(address))
        .map((address) => `<${name}> loads ${address}`),
    );
}

/**
 * Addresses of the site's own that lead out of the base path it was built for. `origin` is the site's scheme and host.
 * Addresses for scripts, in `data-` attributes, count; so do those that machines read in `<meta content>` and JSON-LD.
 */
export function baseProblems({ $, base, path }: BuiltPage, origin: string): string[] {
  const here = new URL(path, origin);
  const found: string[] = [];
  $('html *').each((_, { name, attribs }) => {
    found.push(...addressesIn(attribs));
    for (const [attribute, value] of Object.entries(attribs)) {
      if (attribute.startsWith('data-') && /^\/[\w-]/.test(value)) found.push(value);
    }
    if (name === 'meta' && attribs['content']?.startsWith(`${origin}/`)) found.push(attribs['content']);
  });
  const data = $('script[type="application/ld+json"]').text();
  found.push(...[...data.matchAll(/"(https?:[^"]+)"/g)].map(([, address = '']) => address));
  return found
    .map((address) => new URL(address, here))
    .filter((url) => url.origin === origin && !url.pathname.startsWith(base))
    .map((url) => `${url.pathname} is outside ${base}`);
}
