import { afterEach, describe, expect, test, vi } from 'vitest';
import { editPassage, removePassage, savePassage } from '../../src/client/passages/change-passage.ts';
import { KEPT_PASSAGES } from '../../src/client/passages/storage-key.ts';
import { changeKept, readKept, removeAllKeptPassages } from '../../src/client/passages/store.ts';
import { keptPassage } from '../support/kept-passages.ts';

/** A browser's storage, full beyond so many characters. */
function storageOf(room = Infinity) {
  const values = new Map<string, string>();
  const storage = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('no room', 'QuotaExceededError');
      values.set(key, value);
    },
    removeItem: (key: string) => values.delete(key),
  };
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('document', new EventTarget());
  return values;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the stored passages', () => {
  test('are none at first, and what was kept afterwards, in order', () => {
    storageOf();
    expect(readKept()).toEqual({ passages: [] });
    const [one, other] = [keptPassage(), keptPassage({ id: '3b7e6f0e-3c5a-4d7e-9a51-6f0c2d1e8b34' })];
    expect([savePassage(one), savePassage(other)]).toEqual([undefined, undefined]);
    expect(readKept()).toEqual({ passages: [one, other] });
    editPassage(one, { note: 'a note' });
    expect(readKept().passages.map(({ note }) => note)).toEqual(['a note', '']);
  });

  test('leave nothing behind when the last one is deleted', () => {
    const values = storageOf();
    savePassage(keptPassage());
    removePassage(keptPassage().id);
    expect([...values.keys()]).toEqual([]);
  });

  test('carry a version', () => {
    const values = storageOf();
    savePassage(keptPassage());
    expect(JSON.parse(values.get(KEPT_PASSAGES) ?? '')).toEqual({ version: 1, passages: [keptPassage()] });
  });

  test('that an earlier visit kept are of no known edition, and are read', () => {
    const values = storageOf();
    const earlier = Object.fromEntries(Object.entries(keptPassage()).filter(([name]) => name !== 'edition'));
    values.set(KEPT_PASSAGES, JSON.stringify({ version: 1, passages: [earlier] }));
    expect(readKept()).toEqual({ passages: [keptPassage({ edition: '' })] });
  });

  test('tell the page of every change', () => {
    storageOf();
    const follow = vi.fn();
    document.addEventListener('keptpassageschange', follow);
    savePassage(keptPassage());
    removeAllKeptPassages();
    expect(follow).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['newer', JSON.stringify({ version: 2, passages: [] })],
    ['unreadable', 'not JSON'],
    ['unreadable', JSON.stringify([])],
    ['unreadable', JSON.stringify({ version: 1, passages: [{ id: 'x' }] })],
    ['unreadable', '{"version":1,"passages":{"__proto__":[]}}'],
  ])('are left as they are where they are %s: %s', (problem, stored) => {
    const values = storageOf();
    values.set(KEPT_PASSAGES, stored);
    expect(readKept()).toEqual({ passages: [], problem });
    expect(savePassage(keptPassage())).toBe(problem);
    expect(values.get(KEPT_PASSAGES)).toBe(stored);
    removeAllKeptPassages();
    expect(values.has(KEPT_PASSAGES)).toBe(false);
  });

  test('stay whole where there is no room for one more', () => {
    const values = storageOf(700);
    expect(savePassage(keptPassage())).toBeUndefined();
    const before = values.get(KEPT_PASSAGES);
    expect(savePassage(keptPassage({ id: '3b7e6f0e-3c5a-4d7e-9a51-6f0c2d1e8b34' }))).toBe('full');
    expect(values.get(KEPT_PASSAGES)).toBe(before);
  });

  test('are no more than the bound', () => {
    storageOf();
    expect(changeKept(() => Array<ReturnType<typeof keptPassage>>(3001).fill(keptPassage()))).toBe('full');
    expect(readKept().passages).toEqual([]);
  });

  test('are unavailable where the browser stores nothing, and nothing throws', () => {
    storageOf();
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(readKept()).toEqual({ passages: [], problem: 'unavailable' });
    expect(savePassage(keptPassage())).toBe('unavailable');
    expect(removeAllKeptPassages()).toBe('unavailable');
    vi.stubGlobal('localStorage', null);
    expect(readKept().problem).toBe('unavailable');
  });
});
