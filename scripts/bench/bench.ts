/**
 * `npm run bench`: how long the build takes, what pages weigh, what Lighthouse says, what charts and searches cost.
 * `npm run bench -- scale [1,4,12,100] [HOUSE]`: what builds of more and more issues cost, and nothing else.
 * `npm run bench -- search`: what searches of the tuned set cost on the site as it is built, beside Pagefind as it comes.
 * `npm run bench -- cold`: what first searches cost in a browser, of the site as it is built and of 600 articles.
 * `npm run bench -- controls`: how long each control takes on a slow processor, and nothing else.
 * The folder that is measured is `OUT_DIR` (`dist`).
 */
import { benchControls } from './controls.ts';
import { benchScale } from './scale.ts';
import { benchSearch } from './search.ts';
import { benchQueries } from './search-files.ts';
import { benchSite } from './site.ts';

const dir = process.env['OUT_DIR'] ?? 'dist';
const [what, ...parameters] = process.argv.slice(2);
if (what === 'scale') await benchScale(parameters);
else if (what === 'search') console.log(await benchQueries(dir));
else if (what === 'controls') console.log(await benchControls(dir));
else if (what === 'cold') console.log(await benchSearch(dir));
else await benchSite(dir);
