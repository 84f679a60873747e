import type { Page } from 'playwright-core';

/** The sum of all layout shifts since the page began (https://web.dev/articles/cls). */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let total = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((done) => setTimeout(done, 500));
    observer.disconnect();
    return total;
  });
}
