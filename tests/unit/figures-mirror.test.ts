import { expect, test } from 'vitest';
import { mirroredFlows } from '../../src/lib/figures/kinds/mirror.ts';
import { articleText, gather } from '../support/figures.ts';

const { figures, messages } = await gather(articleText('kazakhstan-uzbekistan-trade'));

test('the two flows between Kazakhstan and Uzbekistan have four values and two gaps', () => {
  const mirror = figures.find((record) => record.type === 'mirror');
  expect(messages).toEqual([]);
  expect(mirror && mirroredFlows(mirror)).toEqual([
    { from: 'UZ', to: 'KZ', reported: [1429.7, 1418.6], gap: 11.1 },
    { from: 'KZ', to: 'UZ', reported: [1938, 1996.6], gap: 58.6 },
  ]);
});
