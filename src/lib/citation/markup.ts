/**
 * Signs of HTML, and what stands for them while the processor works: one letter each, from the private use area, so that no
 * text has it. The processor would read `<i>` in a title as italics, where the record means a sign, and the semicolon of
 * `&amp;` as punctuation.
 */
const HTML_CHARACTERS = [
  { sign: '&', standIn: '\ue000', html: '&amp;' },
  { sign: '<', standIn: '\ue001', html: '&lt;' },
  { sign: '>', standIn: '\ue002', html: '&gt;' },
] as const;

/** The text with a stand-in for each sign of HTML. */
export function maskHtml(text: string): string {
  return HTML_CHARACTERS.reduce((changed, { sign, standIn }) => changed.replaceAll(sign, standIn), text);
}

/** What the processor made of such text, as HTML. */
export function unmaskHtml(made: string): string {
  return HTML_CHARACTERS.reduce((changed, { standIn, html }) => changed.replaceAll(standIn, html), made);
}

/**
 * The plain text of a reference: without italics, and with ordinary spaces, for it goes into manuscripts, whose own
 * typesetting binds what belongs together, into search boxes and BibTeX, where a no-break space is a stranger.
 */
export function htmlToText(html: string): string {
  const text = html.replaceAll(/<\/?i>/g, '').replaceAll('\u00a0', ' ');
  // The ampersand last: what it begins is no sign any more.
  return HTML_CHARACTERS.toReversed().reduce((changed, { sign, html: name }) => changed.replaceAll(name, sign), text);
}
