import found from '../styles/found.css?url';
import passage from '../styles/passage.css?url';

/** The style sheets of what only scripts make: no page waits for them. */
const ADDRESSES = { found, passage };

const added = new Map<string, Promise<void>>();

/**
 * Adds a style sheet to the page, once. Done when it is there, so that nothing is seen without it; where it cannot be had, what
 * it styles is shown plain.
 */
export function addStyleSheet(name: keyof typeof ADDRESSES): Promise<void> {
  const adding = added.get(name) ?? add(ADDRESSES[name]);
  added.set(name, adding);
  return adding;
}

function add(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve) => {
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
}
