/**
 * Special characters of HTML, each with a stand-in from the private use area for the time the processor runs. It would read
 * `<i>` in a title as italics, where the record means the characters, and the semicolon of `&amp;` as punctuation.
 */
const HTML_CHARACTERS = [
  { sign: '&', standIn: '\ue000', html: '&amp;' },
  { sign: '<', standIn: '\ue001', html: '&lt;' },
  { sign: '>', standIn: '\ue002', html: '&gt;' },
] as const;

/** Replaces the special characters of HTML by their stand-ins. */
export function maskHtml(text: string): string {
  return HTML_CHARACTERS.reduce((changed, { sign, standIn }) => changed.replaceAll(sign, standIn), text);
}

/** Replaces the stand-ins in the output of the processor by HTML entities. */
export function unmaskHtml(made: string): string {
  return HTML_CHARACTERS.reduce((changed, { standIn, html }) => changed.replaceAll(standIn, html), made);
}

/**
 * The plain text of a reference: without italics, and with ordinary spaces, because it goes into manuscripts, which have
 * their own typesetting, and into search boxes and BibTeX, where a no-break space would be wrong.
 */
export function htmlToText(html: string): string {
  const text = html.replaceAll(/<\/?i>/g, '').replaceAll('\u00a0', ' ');
  // The ampersand last, so that nothing is unescaped twice.
  return HTML_CHARACTERS.toReversed().reduce(
    (changed, { sign, html: name }) => changed.replaceAll(name, sign),
    text,
  );
}
