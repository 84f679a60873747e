import { describe, expect, test } from 'vitest';
import { GAP, pack, type Piece, type Stretch } from '../../src/client/margin/pack.ts';

/** A repeatable sequence of numbers below `limit` (a linear congruential generator). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % limit;
  };
}

/** What stands over something else, out of the text, or in another order than its marks. */
function faults(
  pieces: readonly Piece[],
  tops: readonly (number | undefined)[],
  taken: readonly Stretch[],
  end: number,
): string[] {
  const placed = pieces.flatMap(({ height }, index) => {
    const top = tops[index];
    return top === undefined ? [] : [{ top, bottom: top + height }];
  });
  return placed.flatMap(({ top, bottom }, index) => [
    ...(top < 0 || bottom > end ? [`${String(index)} is out of the text`] : []),
    ...(taken.some((box) => top < box.bottom && bottom > box.top)
      ? [`${String(index)} is over a figure`]
      : []),
    ...(index > 0 && top < (placed[index - 1]?.bottom ?? 0) + GAP
      ? [`${String(index)} is over the one before`]
      : []),
  ]);
}

describe('what stands in the margin', () => {
  test('is at its mark where nothing is in the way', () => {
    const pieces = [
      { at: 10, height: 50 },
      { at: 200, height: 50 },
    ];
    expect(pack(pieces, [], 1000)).toEqual([10, 200]);
  });

  test('is close under what stands before it', () => {
    const pieces = [
      { at: 10, height: 50 },
      { at: 10, height: 30 },
      { at: 20, height: 30 },
    ];
    expect(pack(pieces, [], 1000)).toEqual([10, 60 + GAP, 90 + 2 * GAP]);
  });

  test('ends above a wide figure that is nearer than its lower edge, and else begins below it', () => {
    const figure = { top: 300, bottom: 700 };
    expect(pack([{ at: 280, height: 50 }], [figure], 1000)).toEqual([250 - GAP]);
    expect(pack([{ at: 600, height: 50 }], [figure], 1000)).toEqual([700 + GAP]);
  });

  test('goes below a figure where what stands before it leaves no room above', () => {
    const pieces = [
      { at: 200, height: 80 },
      { at: 250, height: 50 },
    ];
    expect(pack(pieces, [{ top: 300, bottom: 500 }], 1000)).toEqual([200, 500 + GAP]);
  });

  test('never passes the end of the text: what stands before gives way', () => {
    const pieces = [
      { at: 900, height: 60 },
      { at: 950, height: 60 },
    ];
    expect(pack(pieces, [], 1000)).toEqual([940 - 60 - GAP, 940]);
  });

  test('is left out where there is no room, and nothing else with it', () => {
    const pieces = [
      { at: 0, height: 60 },
      { at: 10, height: 60 },
      { at: 20, height: 500 },
    ];
    expect(pack(pieces, [], 150)).toEqual([0, 60 + GAP, undefined]);
  });

  test('is not kept from the text by a figure that reaches beyond it', () => {
    const figures = [
      { top: -100, bottom: 40 },
      { top: 400, bottom: 900 },
    ];
    expect(pack([{ at: 0, height: 50 }], figures, 500)).toEqual([40 + GAP]);
  });

  test('stands over nothing and in the order of its marks, whatever is on the page', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const next = numbers(seed);
      const end = 500 + next(4000);
      const pieces = Array.from({ length: next(20) }, () => ({ at: next(end), height: 20 + next(200) }));
      pieces.sort((a, b) => a.at - b.at);
      const taken = Array.from({ length: next(6) }, () => {
        const top = next(end);
        return { top, bottom: top + 20 + next(600) };
      });
      expect([seed, faults(pieces, pack(pieces, taken, end), taken, end)]).toEqual([seed, []]);
    }
  });
});
