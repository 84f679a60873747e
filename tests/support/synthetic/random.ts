/** A number of 32 bits that is always the same for the same text (FNV-1a). */
export function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  // Mixed once more: the last letters of short texts would hardly show in the high bits.
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}

/** A list in an order that is always the same for the same seed. */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  return items
    .map((item, index) => ({ item, order: hashOf(`${seed} ${String(index)}`) }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
