import { element } from './element.ts';

/**
 * Says in an element, in the words that it brings, that the script for it could not be loaded: below what it has, or in its place
 * where that waits for the script, and is hidden.
 */
export function sayUnloaded(host: HTMLElement): void {
  const { failed } = host.dataset;
  if (failed === undefined) return;
  if (host.hidden) host.replaceChildren();
  host.append(element('p', { role: 'status' }, failed));
  host.hidden = false;
}
