import type { Page } from 'playwright-core';

/** The columns of a table on the page, by their headers. */
export async function columnsOf(page: Page, table: number): Promise<Record<string, string[]>> {
  return page.evaluate(
    (id) => {
      const [head, ...rows] = [...document.querySelectorAll<HTMLTableRowElement>(`#${id} tr`)];
      return Object.fromEntries(
        [...(head?.cells ?? [])].map((cell, index) => [
          cell.textContent.trim(),
          rows.map((row) => row.cells[index]?.textContent.trim() ?? ''),
        ]),
      );
    },
    `table-${String(table)}`,
  );
}

/** Shows the chart of a table, and one of its views. */
export async function show(page: Page, table: number, view?: string): Promise<void> {
  const figure = page.locator(`#table-${String(table)}`);
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('a[data-view=chart]').click();
  await figure.locator('.chart-figure.drawn canvas').first().waitFor();
  const button = figure.locator(`.chart-views button[data-view=${view ?? 'none'}]`);
  if ((await button.count()) > 0) await button.click();
}
