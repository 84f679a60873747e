/** A mark of a note in the head matter, where Markdown does not reach. */
export const HEAD_MARK = /\[\^(\d+)\]/gu;

/** The id of a note's mark: the first is `fnref-2`, a repeated one `fnref-2-2`. */
export function markId(number: number, earlier: number): string {
  return `fnref-${String(number)}${earlier === 0 ? '' : `-${String(earlier + 1)}`}`;
}
