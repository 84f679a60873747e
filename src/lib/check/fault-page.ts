import { faultLanguage } from '../faults/say.ts';
import { xmlText } from '../xml/document.ts';
import { countOf, describe, type Problem } from './problem.ts';

/**
 * The page that stands in the place of every other while the content has faults: Astro would show what comes of them, in English and
 * with places in our code. It is loaded anew when they change.
 * @param client the address of Vite's client, which is told to load the page.
 */
export function faultPage(errors: readonly Problem[], client: string): string {
  const items = errors.map((error) => `<li>${escaped(describe(error))}</li>`);
  return `<!doctype html>
<html lang="${faultLanguage()}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(countOf(errors))}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
li { margin: 0 0 1rem; overflow-wrap: anywhere; }
</style>
<h1>${escaped(countOf(errors))}</h1>
<ul>
${items.join('\n')}
</ul>
<script type="module" src="${escaped(client)}"></script>
</html>
`;
}

function escaped(value: string): string {
  return xmlText([{ type: 'text', value }]);
}
