import { readPreference, savePreference } from './preferences.ts';
import { sayUnloaded } from './say-unloaded.ts';

/** A reader who comes back so long after the first visit, or later, visits again, in milliseconds. */
const ANOTHER_VISIT_MS = 30 * 60 * 1000;

/** Whether the reader has been here before; never again for one who removed everything: then no time is stored. */
function isReturning(): boolean {
  const first = readPreference('first-visit');
  if (first === undefined) savePreference('first-visit', String(Date.now()));
  return Date.now() - Number(first) > ANOTHER_VISIT_MS;
}

if (import.meta.env.OFFLINE !== 'off') {
  const keeping = document.querySelector<HTMLElement>('keep-issue, kept-pages');
  if (keeping !== null)
    import('./offline/elements.ts').catch(() => {
      sayUnloaded(keeping);
    });
  if ('serviceWorker' in navigator && (navigator.serviceWorker.controller || isReturning())) {
    void import('./offline/update-notice.ts');
  }
}
