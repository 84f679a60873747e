import { expect, test } from 'vitest';
import { compileArticle } from '../../src/lib/markdown/article-compiler.ts';
import { readManuscript } from '../../src/lib/import/read-manuscript.ts';
import { drafted, messagesOf, textOf } from '../support/drafted.ts';
import { wordParagraph, wordRun } from '../support/word-document.ts';

// What Word writes and LibreOffice does not, or writes otherwise.

const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

test('a field shows its result, and a field that is a link leads where its instruction says', () => {
  const link = `${field('begin')}${instruction(' HYPERLINK "https://example.org/a" ')}${field('separate')}${wordRun('a place')}${field('end')}`;
  const page = `${field('begin')}${instruction(' PAGE ')}${field('separate')}${wordRun('7')}${field('end')}`;
  const draft = drafted(
    wordParagraph(`${wordRun('See ')}${link}${wordRun(', page ')}${page}${wordRun('.')}`),
  );
  expect(textOf(draft)).toBe('See [a place](https://example.org/a), page 7.');
});

test('moved text stands only where it was moved to, and hidden text nowhere', () => {
  const moved = `<w:moveFrom>${wordRun('moved ')}</w:moveFrom>${wordRun('It was ')}<w:moveTo>${wordRun('moved')}</w:moveTo>${wordRun(' secret', '<w:vanish/>')}${wordRun('.')}`;
  const draft = drafted(wordParagraph(moved));
  expect(textOf(draft)).toBe('It was moved.');
  expect(messagesOf(draft)).toContain('It was moved.: a tracked change was accepted: "moved" became "moved"');
});

test('what Markdown cannot have is told with its place: signs of fonts, formulas, charts, boxes of text', () => {
  const symbol = `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`;
  const formula = `<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>`;
  const chart = `<w:r><w:drawing><c:chart r:id="x"/></w:drawing></w:r>`;
  const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${wordParagraph('In a box.')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${wordParagraph('In a box.')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const draft = drafted(wordParagraph(`${wordRun('Signs: ')}${symbol}${formula}${chart}${box}`));
  expect(textOf(draft)).toBe('Signs: a=b\n\nIn a box.');
  expect(messagesOf(draft).filter((message) => message.startsWith('Signs: a=b: '))).toEqual([
    'Signs: a=b: a sign of the font Wingdings (code F0FC) was left out: see which it is in the manuscript, and type it',
    'Signs: a=b: a formula became its signs in a row, "a=b": set its powers and fractions by hand',
    'Signs: a=b: a chart was left out: its numbers are in the manuscript (Edit Data). Write them as a table, or save the chart as a picture',
    'Signs: a=b: a box of text stands here: its words were put after this paragraph. Move them to their place',
  ]);
});

test('headings are known by Word’s own names in every language of Word, and keep the numbers that Word sets', () => {
  const styles = `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 3"/></w:style></w:styles>`;
  const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const draft = drafted(
    [
      wordParagraph('Water', '<w:pStyle w:val="1"/>'),
      wordParagraph('Text.'),
      wordParagraph('Deep water', '<w:pStyle w:val="3"/>'),
      wordParagraph('Earth', '<w:pStyle w:val="1"/>'),
    ].join(''),
    { 'word/styles.xml': styles, 'word/numbering.xml': numbering },
  );
  expect(textOf(draft)).toBe('## I. Water\n\nText.\n\n### Deep water\n\n## II. Earth');
});

test('whatever Markdown or MDX takes for a sign stays text', async () => {
  const text = 'import {a} from 1 &lt;b&gt; *c* _d_ [e](f) `g` ~h~ # 1. | &amp;amp; $i$ \\';
  const draft = drafted(
    wordParagraph(text) + wordParagraph('# no heading') + wordParagraph('&gt; no quotation'),
  );
  const { outcome } = await compileArticle(draft.mdx, 'test.mdx');
  expect(outcome.status).toBe('fulfilled');
  const { code = '' } = outcome.status === 'fulfilled' ? (outcome.value as { code?: string }) : {};
  expect(code).toContain('import {a} from 1 <b> *c* _d_ [e](f) `g` ~h~ # 1. | &amp; $i$ ');
  expect(code).not.toMatch(/"(?:em|h1|blockquote|code|del)"/u);
});

test.each([
  ['a .doc', [0xd0, 0xcf, 0x11, 0xe0, 1, 2], 'save it as .docx'],
  ['a PDF', [0x25, 0x50, 0x44, 0x46], 'this is a PDF'],
  ['anything', [1, 2, 3], 'this is no .docx'],
])('%s is refused in words', (_, bytes, words) => {
  expect(() => readManuscript(new Uint8Array(bytes))).toThrow(words);
});

test('numbers in marks of lists and typed numbers keep the mark of the manuscript, and other marks stay text', () => {
  const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="russianLower"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
  const item = (text: string, id: number, level = 0) =>
    wordParagraph(
      text,
      `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(id)}"/></w:numPr>`,
    );
  const draft = drafted(
    item('Third.', 1) +
      item('Below it.', 1, 1) +
      item('Fourth.', 1) +
      item('By a letter.', 2) +
      item('By another.', 2),
    { 'word/numbering.xml': numbering },
  );
  expect(textOf(draft)).toBe('3) Third.\n   - Below it.\n4) Fourth.\n\nа) By a letter.\n\nб) By another.');
});

test('letters that are raised or lowered by their height alone are so in the draft', () => {
  const draft = drafted(
    wordParagraph(
      [
        wordRun('In m'),
        wordRun('3', '<w:position w:val="9"/><w:sz w:val="22"/>'),
        wordRun('/s of CO'),
        wordRun('2', '<w:position w:val="-2"/><w:sz w:val="22"/>'),
        wordRun(' a day.'),
      ].join(''),
    ),
  );
  expect(textOf(draft)).toBe('In m³/s of CO₂ a day.');
});

test.each(['Quote', 'Intense Quote', 'Quotations', 'Block Text'])(
  'a paragraph of the style %s is a quotation',
  (name) => {
    const styles = `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="q"><w:name w:val="${name}"/></w:style></w:styles>`;
    const draft = drafted(wordParagraph('He said:') + wordParagraph('So it was.', '<w:pStyle w:val="q"/>'), {
      'word/styles.xml': styles,
    });
    expect(textOf(draft)).toBe('He said:\n\n> So it was.');
  },
);
