/** No page waits for the styles of the dialog: they come with its script. */
import passage from '../../styles/passage.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(passage);
document.adoptedStyleSheets.push(sheet);
