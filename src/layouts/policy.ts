import { createHash } from 'node:crypto';
import bootScript from '../client/boot.js?raw';

const hash = createHash('sha256').update(bootScript).digest('base64');

/**
 * What a page may load and run (https://www.w3.org/TR/CSP3/): its own files, and in the page itself the script that sets the
 * chosen look before the first paint, by its hash. Pagefind searches with WebAssembly, which has to be allowed by name;
 * JavaScript's own eval stays forbidden. Astro's own policy would add the hashes of all files to every page, which
 * `'self'` lets through anyway and which weigh as much as a note.
 */
export const POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
  "style-src 'self'",
].join(';');
