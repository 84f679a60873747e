/** The styles of the page of kept passages come with its script, as what they are for does. */
import page from '../../styles/kept-page.css?inline';
import './styles.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(page);
document.adoptedStyleSheets.push(sheet);
