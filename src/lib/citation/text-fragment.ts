/** The longest passage that a text fragment quotes whole, in characters; a longer one is given by its two ends. */
const MAX_QUOTED_WHOLE = 80;
/** How many words of each end identify a longer passage. */
const END_WORDS = 5;

/**
 * The fragment of a passage: the anchor of its paragraph, for every browser, and a text directive, with which most browsers
 * also scroll to the words and highlight them (https://wicg.github.io/scroll-to-text-fragment/#syntax).
 * @param anchor the id of the element that the passage begins in.
 * @param passage its words as they stand on the page.
 */
export function textFragment(anchor: string, passage: string): string {
  const id = encodeURIComponent(anchor);
  const words = passage.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return id;
  const whole = words.join(' ');
  if (whole.length <= MAX_QUOTED_WHOLE || words.length <= 2 * END_WORDS)
    return `${id}:~:text=${encode(whole)}`;
  const start = words.slice(0, END_WORDS).join(' ');
  const end = words.slice(-END_WORDS).join(' ');
  return `${id}:~:text=${encode(start)},${encode(end)}`;
}

/** Commas and hyphens are separators in a text directive; `encodeURIComponent` leaves hyphens as they are. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
