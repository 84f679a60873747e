import { spawnSync } from 'node:child_process';

/** Whether Pandoc is on this machine: `npm run setup` gets it where it can. */
export const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

/** What Pandoc makes of a text, without a network. @throws with what Pandoc says where it fails. */
export function pandoc(input: string, from: string, to: string, besides: readonly string[] = []): string {
  const { status, stdout, stderr } = spawnSync(
    'pandoc',
    ['-f', from, '-t', to, '--wrap=none', '--columns=1000', ...besides],
    {
      input,
      encoding: 'utf8',
      maxBuffer: 16 * 1024 * 1024,
    },
  );
  if (status !== 0) throw new Error(`pandoc -f ${from} -t ${to}: ${stderr}`);
  return stdout;
}

/** The text of a piece of Pandoc's own tree (`-t json`), as it stands in the document. */
export function pandocText(node: unknown): string {
  if (Array.isArray(node)) return node.map(pandocText).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { t, c } = node as { t?: string; c?: unknown };
  if (t === 'Str') return String(c);
  if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak') return ' ';
  if (t === 'Code' || t === 'RawInline') return String((c as unknown[])[1]);
  if (t === 'Quoted') {
    const [{ t: kind }, inside] = c as [{ t: string }, unknown];
    return kind === 'DoubleQuote' ? `“${pandocText(inside)}”` : `‘${pandocText(inside)}’`;
  }
  return pandocText(c);
}

/** The first of `expected` that does not stand in `found` behind those before it; undefined where all do. */
export function firstMissing(expected: readonly string[], found: readonly string[]): string | undefined {
  let place = 0;
  for (const [index, word] of expected.entries()) {
    place = found.indexOf(word, place) + 1;
    if (place === 0) return expected.slice(Math.max(0, index - 5), index + 1).join(' ');
  }
  return undefined;
}
