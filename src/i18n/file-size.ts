/** How a language writes sizes. */
export interface SizeWords {
  /** The sign before decimals. */
  readonly decimal: string;
  readonly kilobytes: string;
  readonly megabytes: string;
}

const KILO = 1000;

/** The size of files as the language writes it: kilobytes whole, megabytes with one decimal below ten. Never nothing for something. */
export function formatSize(bytes: number, { decimal, kilobytes, megabytes }: SizeWords): string {
  const inKilobytes = Math.ceil(bytes / KILO);
  if (inKilobytes < KILO) return kilobytes.replace('{n}', String(inKilobytes));
  const inMegabytes = bytes / KILO ** 2;
  // 9.96 would be written as 10.0.
  const isSmall = Math.round(inMegabytes * 10) < 100;
  const number = isSmall ? inMegabytes.toFixed(1).replace('.', decimal) : String(Math.round(inMegabytes));
  return megabytes.replace('{n}', number);
}
