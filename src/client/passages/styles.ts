/** The styles of kept passages come with the scripts that show them: no page waits for them. */
import kept from '../../styles/kept.css?inline';
import '../citation/styles.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(kept);
document.adoptedStyleSheets.push(sheet);
