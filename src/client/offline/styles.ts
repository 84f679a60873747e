/** The styles of reading without a network come with the scripts that show it. */
import offline from '../../styles/offline.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(offline);
document.adoptedStyleSheets.push(sheet);
