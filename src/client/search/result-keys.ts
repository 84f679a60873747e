/**
 * Arrow keys walk from the input into the links of the results and back; a letter typed on the way goes on in the input. The
 * links stay links, for every reader and every key.
 */
export function walkResults(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...list.querySelectorAll<HTMLElement>('a, button')];
  const here = links.findIndex((link) => link === document.activeElement);
  const isInInput = document.activeElement === input;
  if (event.key === 'ArrowDown' && (isInInput || here !== -1)) (links[here + 1] ?? input).focus();
  else if (event.key === 'ArrowUp' && (isInInput || here !== -1)) {
    (here === -1 ? (links.at(-1) ?? input) : (links[here - 1] ?? input)).focus();
  } else {
    if (here !== -1 && /^[\p{L}\p{N}]$/u.test(event.key)) input.focus();
    return;
  }
  event.preventDefault();
}
