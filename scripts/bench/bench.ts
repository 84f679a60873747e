/**
 * `npm run bench`: how long the build takes, what pages weigh, what Lighthouse says, what charts and searches cost.
 * `npm run bench -- scale [1,4,12,100] [HOUSE]`: what builds of more and more issues cost, and nothing else.
 * `npm run bench -- search [FOLDER]`: what searches of the tuned set cost on the site as it is built, beside Pagefind as it comes.
 * `npm run bench -- controls`: how long each control takes on a slow processor, and nothing else.
 */
import { benchControls } from './controls.ts';
import { benchScale } from './scale.ts';
import { benchQueries } from './search-files.ts';
import { benchSite } from './site.ts';

const [what, ...parameters] = process.argv.slice(2);
if (what === 'scale') await benchScale(parameters);
else if (what === 'search') console.log(await benchQueries(parameters[0] ?? 'dist'));
else if (what === 'controls') console.log(await benchControls(process.env['OUT_DIR'] ?? 'dist'));
else await benchSite();
