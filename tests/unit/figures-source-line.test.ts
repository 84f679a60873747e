import { expect, test } from 'vitest';
import { sourceLine } from '../../src/lib/figures/published.ts';
import { readPublication } from '../support/publications.ts';

const { issueId, issue, slug, article, figures } = await readPublication('kazakhstan-uzbekistan-trade');
const lineOf = (id: string) => {
  const record = figures.find((figure) => figure.id === id);
  if (record === undefined) throw new Error(`there is no figure ${id}`);
  const figure = { issue: { id: issueId, record: issue }, article: { slug, record: article }, record };
  return sourceLine(figure, 'en', new URL('https://journal.example'));
};

test('a table is cited by the title that its authors gave it', () => {
  expect(lineOf('table-1')).toBe(
    'Table 1: Indicators of Kazakhstan and Uzbekistan in the ranking “Doing Business”. Zhomart Makhambetaliyev, Sagyndyk Kosherbayev. “Kazakhstan and Uzbekistan: expansion of trade and economic cooperation”. Central Asia’s Affairs, 4/2020. https://journal.example/issues/2020-4/kazakhstan-uzbekistan-trade/#table-1',
  );
});

test('a figure of the editors is cited by the title that they gave it, as theirs', () => {
  expect(lineOf('mirror-statistics')).toContain('Editors’ chart: The same trade as two countries report it');
});
