import type { AstroIntegration } from 'astro';

/** Writes `_headers` for hosts that read one: Astro's own routes cannot have a name that begins with `_`. */
export function headersRoute(): AstroIntegration {
  return {
    name: 'headers-route',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: '/_headers', entrypoint: './src/pages/_headers.ts', prerender: true });
      },
    },
  };
}
