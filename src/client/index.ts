import './abstract-panels.ts';
import './article-terms.ts';
import './chart-figure.ts';
import './cite-box.ts';
import './cite-passage.ts';
import './contents-mark.ts';
import './key-help.ts';
import './language-offer.ts';
import './language-switch.ts';
import './look-panel.ts';
import './reading-line.ts';
import './reading-place.ts';
import './reading-state.ts';
import './search-box.ts';
import './side-notes.ts';
import './offline.ts';
import { sayUnloaded } from './say-unloaded.ts';

// Only a page opened from a search result loads the script that marks the words.
if (new URLSearchParams(location.search).has('find'))
  void import('./marked-by-address.ts').catch(() => undefined);
// Only the page of kept passages loads the script that lists them.
const passages = document.querySelector<HTMLElement>('kept-passages');
if (passages !== null)
  import('./passages/kept-passages.ts').catch(() => {
    sayUnloaded(passages);
  });
