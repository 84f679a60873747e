import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { articleProcessor } from '../../src/lib/markdown/article-compiler.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

const SECOND = 'second-article.mdx';
const HEAD = '---\nlanguage: en\n---\n\n';
const TABLE = '\n\nTable 1 – A table\n\n| A |\n| --- |\n| b |\n\n</Table>';

/** Texts that would run, and how the message begins. */
const CODE: [text: string, told: string][] = [
  ['export const x = 1', 'this paragraph is code: '],
  ['import { x } from "./x.js"', 'this paragraph is code: '],
  ['export of cotton grew.', 'this paragraph is code: '],
  ['It was {process.exit(1)} then.', 'between the braces stands code, {process.exit(1)}: '],
  ['{process.exit(1)}', 'between the braces stands code, {process.exit(1)}: '],
  ['{/* a remark */}', 'between the braces stands code, {/* a remark */}: '],
  ['{not code}', 'between the braces stands code: '],
  [`<Table {...props}>${TABLE}`, '<Table> has code, {...props}: '],
  [`<Table number={f()}>${TABLE}`, '<Table number={f()}> has code: '],
  [
    `<Table number={1} figure={{ kind: \`\${f()}\` }}>${TABLE}`,
    '<Table figure={{ kind: `${f()}` }}> has code: ',
  ],
  [`<Table number={1} figure={{ [f()]: 1 }}>${TABLE}`, '<Table figure={{ [f()]: 1 }}> has code: '],
  ['<Figure number={/1/} />', '<Figure number={/1/}> has code: '],
  ['Some <span lang="kk" onClick={() => 1}>сөз</span>.', '<span> has an event handler, onClick: '],
  ['Some <span lang="kk" onclick="alert(1)">сөз</span>.', '<span> has an event handler, onclick: '],
];

/** Texts with what an article may not have, and the whole message. */
const UNKNOWN: [text: string, told: string][] = [
  [
    '<script>alert(1)</script>',
    '<script> is not known here: write <Table>, <Figure>, <TextFigure>, <MirrorFigure>, <References>, <span>, <sub>, <sup> or plain Markdown',
  ],
  [
    'Some <b>bold</b> words.',
    '<b> is not known here: write <Table>, <Figure>, <TextFigure>, <MirrorFigure>, <References>, <span>, <sub>, <sup> or plain Markdown',
  ],
  [
    '<>Some words</>',
    '<> is not known here: write <Table>, <Figure>, <TextFigure>, <MirrorFigure>, <References>, <span>, <sub>, <sup> or plain Markdown',
  ],
  [
    '<constructor>Some words</constructor>',
    '<constructor> is not known here: write <Table>, <Figure>, <TextFigure>, <MirrorFigure>, <References>, <span>, <sub>, <sup> or plain Markdown',
  ],
  [
    'Some <span style="color:red">words</span>.',
    '<span> has an unknown attribute style: it may have lang="kk"',
  ],
  [
    'Some <span lang="Kazakh">words</span>.',
    '<span> has a lang that is no language: write lang="kk", with a tag such as ru or ru-Latn',
  ],
  [
    `<Table number={1} colour="red">${TABLE}`,
    '<Table> has an unknown attribute colour: it may have number={1} and figure={{ … }}',
  ],
  [`<Table number="one">${TABLE}`, '<Table> has a number that is none: write number={1}, or number="1.1"'],
  [`<Table number={1} number={1}>${TABLE}`, '<Table> has number twice: write it once'],
  [`<Table number={1} figure="trade">${TABLE}`, '<Table> has a figure without data: write figure={{ … }}'],
  [
    'Some <Figure number={1} /> words.',
    '<Figure> stands within a line: write <Figure …> and </Figure> on lines of their own, with an empty line before and after each',
  ],
  ['![A map](./evil.js)', '![…] is no picture here: write <Figure src="map.png" …>'],
  [
    'It is [there][a].\n\n[a]: javascript:alert(1)',
    '[a]: is the address of a link, which readers would not see: write the address in its sentence, a reference as an item of the list in <References>, a note as [^a]:',
  ],
  ...[
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.org',
    'other.pdf',
    'https://',
  ].map((address): [string, string] => [
    `It is [there](${address}).`,
    `the link leads to "${address}": write an address that begins with https://, http:// or mailto:, or #place for a place in this article`,
  ]),
  [
    'It is [there](java&#10;script:alert(1)).',
    'the link leads to "java script:alert(1)": write an address that begins with https://, http:// or mailto:, or #place for a place in this article',
  ],
];

async function build(text: string): Promise<string> {
  const { content, frontmatter } = parseFrontmatter(HEAD + text, { frontmatter: 'empty-with-spaces' });
  const renderer = await articleProcessor.createMdxRenderer?.({}, { optimize: false });
  const module = await renderer?.process(content, 'a.mdx', frontmatter);
  return module?.code ?? '';
}

describe('an article is data:', () => {
  let sample: SampleContent;
  const errorsIn = async (text: string) => {
    await sample.spoil(SECOND, 'One paragraph, and that is all.', text);
    return (await checkContent(sample.root)).errors;
  };

  beforeEach(async () => {
    sample = await sampleContent();
  });

  afterEach(async () => {
    await sample.discard();
  });

  it.each(CODE)('%j is refused once, with its line, and makes no module', async (text, told) => {
    const errors = await errorsIn(text);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ file: `issues/${SAMPLE_ISSUE}/${SECOND}`, line: 14 });
    expect(errors[0]?.message.slice(0, told.length)).toBe(told);
    expect(errors[0]?.message.slice(told.length)).toMatch(
      /^an article is text and runs nothing: remove it\./u,
    );
    await expect(build(text)).rejects.toThrow();
  });

  it.each(UNKNOWN)('%j is refused once, with its line', async (text, told) => {
    const errors = await errorsIn(text);
    expect(errors.map(({ message }) => message)).toEqual([told]);
    expect(errors[0]?.line).toBe(text.includes('[a]:') ? 16 : 14);
  });

  it('takes addresses of the web, of people and of places in the article', async () => {
    expect(
      await errorsIn('See https://example.org/a_(b), [it](#a-place), [them](mailto:a@example.org).'),
    ).toEqual([]);
  });

  it('takes braces and angle brackets that are text', async () => {
    expect(await errorsIn('A set \\{1, 2\\}, where 1 \\< 2.')).toEqual([]);
  });

  it('writes nothing where an article says so, neither in the check nor in a build', async () => {
    const file = join(sample.root, 'written.txt');
    const code = `export const x = (await import('node:fs')).writeFileSync(${JSON.stringify(file)}, '')`;
    expect(await errorsIn(code)).toHaveLength(1);
    await expect(build(code)).rejects.toThrow('this paragraph is code');
    expect(existsSync(file)).toBe(false);
  });

  it('puts nothing of an address that it refuses into the module', async () => {
    expect(await build('It is [there](javascript:alert(1)).')).not.toContain('javascript:');
  });
});
