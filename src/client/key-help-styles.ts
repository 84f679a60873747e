/** The styles of the sheet of keys, which most readers never open: no page waits for them. */
import keyHelp from '../styles/key-help.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(keyHelp);
document.adoptedStyleSheets.push(sheet);
