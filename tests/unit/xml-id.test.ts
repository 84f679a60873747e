import { describe, expect, test } from 'vitest';
import { xmlId } from '../../src/lib/xml/id.ts';

describe('an id of XML', () => {
  test.each([
    ['p-the-currency-k3x', 'p-the-currency-k3x'],
    ['1-most-common', '_1-most-common'],
    ['-dash', '_-dash'],
    ['мәселе-2', 'мәселе-2'],
    ['km²', 'km_xb2_'],
  ])('of the anchor %s', (anchor, id) => {
    expect(xmlId(anchor)).toBe(id);
  });
});
