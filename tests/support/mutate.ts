/** A source of numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What editors and programs leave in texts. */
const STRAY = [
  '{',
  '}',
  '<',
  '>',
  '</',
  '/>',
  '<Table number={1}>',
  '</Table>',
  '<References>',
  '</References>',
  '<span lang="kk">',
  '<b>',
  '[^1]',
  '[^1]: ',
  '[^9]',
  '[1]',
  '[99]',
  '[a]: b',
  '](javascript:x)',
  '![a](b)',
  '\n\n',
  '\n',
  '# ',
  '## ',
  '##### ',
  '> ',
  '- ',
  '1. ',
  '| a | b |\n',
  '| --- |\n',
  '---\n',
  '***',
  '_',
  '`',
  '```\n',
  '\\',
  '&#0;',
  '&amp;',
  '{x}',
  '{/*',
  'export const x = 1\n',
  'import a from "b"\n',
  ': ',
  '- - - ',
  '"',
  "'",
  '[',
  ']',
  '{ a: 1 }',
  '!!js/function ',
  '&a ',
  '*a',
  '%',
  '@',
  '\t',
  '\0',
  '\u2028',
  '\uFFFD',
  '\uFEFF',
  'ә',
  'é',
  '2020-01-02',
  'null',
  'true',
  '~',
  '1e999',
  '0x10',
  '<<: ',
  '? ',
  '...\n',
  '__proto__: 1\n',
  'https://',
] as const;

/** A file with a few things changed: something put in, left out, doubled or moved, or a byte of it. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const place = () => Math.floor(random() * text.length);
  const [from, length] = [place(), Math.floor(random() * 60)];
  switch (Math.floor(random() * 8)) {
    case 0:
      return encode(text.slice(0, from) + text.slice(from + length));
    case 1:
      return encode(text.slice(0, from) + text.slice(from, from + length) + text.slice(from));
    case 2: {
      const to = place();
      const without = text.slice(0, from) + text.slice(from + length);
      return encode(without.slice(0, to) + text.slice(from, from + length) + without.slice(to));
    }
    case 3:
      return encode(text.slice(0, from));
    case 4: {
      const changed = Uint8Array.from(bytes);
      changed[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      return changed;
    }
    default: {
      const stray = STRAY[Math.floor(random() * STRAY.length)] ?? '';
      return encode(text.slice(0, from) + stray + text.slice(from));
    }
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
