/** Says in place of an element, in the words that it brings, that the script for it could not be loaded. */
export function sayUnloaded(host: HTMLElement): void {
  const { failed } = host.dataset;
  if (failed === undefined) return;
  host.textContent = failed;
  host.hidden = false;
}
