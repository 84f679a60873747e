import { pack, type Stretch } from './pack.ts';
import type { ReferenceCopy } from './reference-copies.ts';

/** Something in the margin as it was measured; pixels count from the beginning of the text. */
interface Measured {
  thing: HTMLElement;
  /** How far down its mark is. */
  at: number;
  height: number;
}

/** Without a place: its mark is not displayed, or there is no room for it. */
const LEFT_OUT = 'data-left-out';

/**
 * Sets notes and copies of references beside the text: first the notes, which stand nowhere else, then the copies in the room
 * that is left.
 */
export function placeColumn(host: HTMLElement, copies: readonly ReferenceCopy[]): void {
  const notes = [...host.querySelectorAll<HTMLElement>('.footnotes > li')].flatMap((note) => {
    // `fn-1` and `fnref-1`, of the editors `ed-k3x` and `edref-k3x`.
    const mark = document.getElementById(note.id.replace('-', 'ref-'));
    return mark === null ? [] : [{ thing: note, mark }];
  });
  const references = copies.map(({ copy, citation }) => ({ thing: copy, mark: citation }));
  // Shown to be measured: an element that is not displayed has an empty rectangle, and so no position.
  for (const { thing, mark } of [...notes, ...references])
    thing.toggleAttribute(LEFT_OUT, !mark.checkVisibility());

  const { top: origin, height: whole } = host.getBoundingClientRect();
  const text = host.querySelector('[data-part=body]')?.getBoundingClientRect();
  const end = text === undefined ? whole : text.bottom - origin;
  const measured = { notes: measure(notes, origin), references: measure(references, origin) };
  const [first = measured.references[0]] = measured.notes;
  const taken = wideBoxes(host, origin, first?.thing.getBoundingClientRect().left ?? Infinity);

  const withinText = pack(measured.notes, taken, end);
  // Notes that are too many for the text go on beside the lists after it.
  const tops = withinText.includes(undefined) ? pack(measured.notes, taken, whole) : withinText;
  const besideNotes = measured.notes.flatMap(({ height }, index) => {
    const top = tops[index];
    return top === undefined ? [] : [{ top, bottom: top + height }];
  });
  setTops(measured.notes, tops);
  setTops(measured.references, pack(measured.references, [...taken, ...besideNotes], end));
}

/** What is to be placed, in the order of its marks. */
function measure(things: readonly { thing: HTMLElement; mark: HTMLElement }[], origin: number): Measured[] {
  return things
    .filter(({ thing }) => !thing.hasAttribute(LEFT_OUT))
    .map(({ thing, mark }) => ({
      thing,
      at: mark.getBoundingClientRect().top - origin,
      height: thing.getBoundingClientRect().height,
    }))
    .toSorted((a, b) => a.at - b.at);
}

/** What reaches into the margin: three abstracts side by side, wide tables and figures. */
function wideBoxes(host: HTMLElement, origin: number, left: number): Stretch[] {
  return [...host.querySelectorAll('.abstract-panels, figure')].flatMap((box) => {
    const right = Math.max(...[box, ...box.children].map((each) => each.getBoundingClientRect().right));
    const { top, bottom } = (box.closest('.abstracts') ?? box).getBoundingClientRect();
    return right > left ? [{ top: top - origin, bottom: bottom - origin }] : [];
  });
}

function setTops(things: readonly Measured[], tops: readonly (number | undefined)[]): void {
  for (const [index, { thing }] of things.entries()) {
    const top = tops[index];
    thing.toggleAttribute(LEFT_OUT, top === undefined);
    thing.style.top = `${String(Math.round(top ?? 0))}px`;
  }
}
