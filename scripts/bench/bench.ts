/**
 * `npm run bench`: how long the build takes, what pages weigh, what Lighthouse says, what charts and searches cost.
 * `npm run bench -- scale [1,4,12,100] [HOUSE]`: what builds of more and more issues cost, and nothing else.
 */
import { benchScale } from './scale.ts';
import { benchSite } from './site.ts';

const [what, ...parameters] = process.argv.slice(2);
if (what === 'scale') await benchScale(parameters);
else await benchSite();
