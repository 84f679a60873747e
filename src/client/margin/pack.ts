/** The least distance between two things in the margin, in pixels. */
export const GAP = 12;

/** A stretch of the margin, in pixels below the beginning of the text. */
export interface Stretch {
  top: number;
  bottom: number;
}

/** What is to stand in the margin: how far down its mark is, and its height, in pixels. */
export interface Piece {
  at: number;
  height: number;
}

/**
 * The tops of pieces that stand in the order of their marks: each at its mark or as near to it as what is taken, the piece
 * before it and the end of the text allow. Undefined for a piece for which there is no room.
 */
export function pack(
  pieces: readonly Piece[],
  taken: readonly Stretch[],
  end: number,
): (number | undefined)[] {
  const free = freeStretches(taken, end);
  const tops: number[] = [];
  let floor = 0;
  for (const { at, height } of pieces) {
    const places = free
      .filter(({ top, bottom }) => Math.max(top, floor) + height <= bottom)
      .map(({ top, bottom }) => Math.max(top, floor, Math.min(at, bottom - height)));
    // Where nothing is left below the piece before, what went before has to give way: see below.
    const top = nearest(places, at) ?? Math.max(at, floor);
    tops.push(top);
    floor = top + height + GAP;
  }
  return raised(pieces, tops, free);
}

/** The tops again, those that are too low moved up, from the last piece to the first. */
function raised(pieces: readonly Piece[], tops: readonly number[], free: readonly Stretch[]) {
  const placed: (number | undefined)[] = [];
  let ceiling = Infinity;
  for (const [index, { height }] of [...pieces.entries()].toReversed()) {
    const wanted = tops[index] ?? 0;
    const highest = free
      .filter(({ top, bottom }) => top + height <= Math.min(bottom, ceiling))
      .map(({ top, bottom }) => Math.max(top, Math.min(wanted, Math.min(bottom, ceiling) - height)));
    const top = nearest(highest, wanted);
    placed.unshift(top);
    if (top !== undefined) ceiling = top - GAP;
  }
  return placed;
}

/** What of the margin is free: the gaps between what is taken. */
function freeStretches(taken: readonly Stretch[], end: number): Stretch[] {
  const free: Stretch[] = [];
  let top = 0;
  for (const stretch of taken.toSorted((a, b) => a.top - b.top)) {
    if (stretch.bottom <= 0 || stretch.top >= end) continue;
    free.push({ top, bottom: stretch.top - GAP });
    top = Math.max(top, stretch.bottom + GAP);
  }
  return [...free, { top, bottom: end }].filter((stretch) => stretch.top < stretch.bottom);
}

/** Of two places as near the lower is taken: what a mark belongs to is looked for at it or below it. */
function nearest(places: readonly number[], at: number): number | undefined {
  return places.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at) || b - a)[0];
}
