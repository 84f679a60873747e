import './contents-mark.ts';
import './language-offer.ts';
import './language-switch.ts';
import './side-notes.ts';
import './theme-switch.ts';
