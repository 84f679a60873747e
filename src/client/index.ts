import './abstract-panels.ts';
import './chart-figure.ts';
import './cite-box.ts';
import './cite-passage.ts';
import './contents-mark.ts';
import './language-offer.ts';
import './language-switch.ts';
import './search-box.ts';
import './side-notes.ts';
import './theme-switch.ts';

// Who comes from a search result finds the words marked; nobody else loads what marks them.
if (new URLSearchParams(location.search).has('find')) void import('./search-marks.ts');
