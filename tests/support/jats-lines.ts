import { load } from 'cheerio';

/** Elements of JATS that stand in a line. */
const INLINE = 'italic, bold, roman, sup, sub, xref, ext-link, named-content, break';

/** What is left out of a reading of JATS. */
interface Unread {
  /** Elements, as a selector of CSS. */
  without?: string;
}

/** What a picture shows and whose it is: no words of the text. */
const OF_PICTURES = 'alt-text, attrib';

/** The text of a part of a JATS file, a line for every element that stands in none; what the editors say beside it is left out. */
export function jatsLines(xml: string, part: string, { without }: Unread = {}): string[] {
  const $ = load(xml, { xml: true });
  $(OF_PICTURES).remove();
  if (without !== undefined) $(without).remove();
  $('fn-group[content-type^="editors-"]').remove();
  $('break').replaceWith(' ');
  $(part).find('*').not(INLINE).prepend('\n').append('\n');
  return $(part)
    .text()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
