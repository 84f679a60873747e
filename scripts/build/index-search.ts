/** `node scripts/index-search.ts`: writes the search index of the site built in `OUT_DIR` (`dist`) to its `pagefind/`. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { minifySync } from 'rolldown/utils';
import { chunkNames, splitChunk, withChunks } from '../../src/lib/search/index/index-chunks.ts';
import { articleDocument } from '../../src/lib/search/index/extract-article.ts';
import { journalDocument } from '../../src/lib/search/index/extract-journal.ts';
import type { SourcePage } from '../../src/lib/search/index/page-text.ts';
import { indexDocument, keywordsOf, vocabularyOf } from '../../src/lib/search/index/index-data.ts';
import type { SearchDocument } from '../../src/lib/search/index/passage.ts';
import { LOCALES, type Locale } from '../../src/schemas/locales.ts';

/** Undetermined (ISO 639-2): Pagefind has no stemmer for it and takes our keys as they are. */
const KEY_LANGUAGE = 'und';
/** How large a piece of the index is before it is packed, in bytes: about 8 kB on the wire. */
const CHUNK_SIZE = 22_000;
/** Pagefind's own interfaces, which we do not use. */
const UNUSED = ['pagefind-*.js', 'pagefind-*.css', 'fragment'];
/** What we change in Pagefind's script (https://github.com/Pagefind/pagefind, pagefind_web_js/lib/coupled_search.ts). */
const CHANGES = [
  {
    // A failed fetch of an index chunk is kept to itself and answered as if nothing were there: we tell the reader.
    from: '"load_index_chunk")).catch(()=>{})',
    to: '"load_index_chunk"))',
  },
  {
    // An instance that cannot be made is told at every search; as a rejection that nobody handles besides, it is noise.
    from: 'this.init(options2?.language);',
    to: 'this.init(options2?.language).catch(()=>{});',
  },
];

/** Every page of a built site that search reads: articles, and the pages with masthead or board. */
export function readSources(dir: string): SourcePage[] {
  return globSync('**/index.html', { cwd: dir })
    .toSorted()
    .map((file) => {
      const [first = '', ...rest] = file.split('/');
      const locale: Locale = LOCALES.find((each) => each === first && each !== 'en') ?? 'en';
      const address = `/${locale === 'en' ? file : rest.join('/')}`.replace(/index\.html$/, '');
      return { address, locale, html: readFileSync(join(dir, file), 'utf8') };
    });
}

/** The documents of a built site: its articles, then the pages about the journal and its issues. */
export function readDocuments(dir: string): SearchDocument[] {
  const pages = readSources(dir);
  const articles = pages
    .filter(({ locale }) => locale === 'en')
    .map(articleDocument)
    .filter((document) => document !== undefined);
  const known = new Set<string>();
  const journal = pages
    .filter(({ locale, html }) => locale === 'en' && /data-part="(?:masthead|board|imprint)"/.test(html))
    // The page about the journal has the current masthead; an issue's page adds what is its own.
    .toSorted((a, b) => Number(b.address === '/about/') - Number(a.address === '/about/'))
    .flatMap(({ address }) => {
      const document = journalDocument(
        pages.filter((page) => page.address === address),
        known,
      );
      for (const { text } of document?.passages ?? []) known.add(text);
      return document ?? [];
    });
  return [...articles, ...journal];
}

/** Writes the index of documents to a folder: Pagefind's own files, the outlines and texts, the vocabulary. */
export async function writeIndex(documents: readonly SearchDocument[], outputPath: string): Promise<void> {
  rmSync(outputPath, { recursive: true, force: true });
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join(', ')}`);
  const indexed = documents.map(indexDocument);
  for (const [number, { keys }] of indexed.entries()) {
    const record = { url: String(number), content: keys, language: KEY_LANGUAGE };
    const added = await index.addCustomRecord(record);
    if (added.errors.length > 0) throw new Error(`Pagefind refuses a document: ${added.errors.join(', ')}`);
  }
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(`Pagefind writes no index: ${written.errors.join(', ')}`);
  mkdirSync(join(outputPath, 'text'));
  for (const [number, id] of documentIds(outputPath)) {
    const document = indexed[number];
    if (document === undefined) throw new Error(`Pagefind has a document that we did not give it: ${id}`);
    writePacked(join(outputPath, 'text', `${id}.outline`), document.outline);
    document.parts.forEach((part, place) => {
      writePacked(join(outputPath, 'text', `${id}.${String(place)}`), part);
    });
  }
  mkdirSync(join(outputPath, 'words'));
  for (const [initial, words] of Object.entries(vocabularyOf(documents))) {
    writePacked(join(outputPath, 'words', initial), words);
  }
  writePacked(join(outputPath, 'keywords'), keywordsOf(documents));
  cutSmaller(outputPath);
  speakUp(join(outputPath, 'pagefind.js'));
  for (const file of globSync(UNUSED, { cwd: outputPath })) {
    rmSync(join(outputPath, file), { recursive: true });
  }
}

/** Which document each of Pagefind's ids stands for: its fragments say it. */
function documentIds(outputPath: string): [number: number, id: string][] {
  return globSync('fragment/*.pf_fragment', { cwd: outputPath }).map((file) => {
    const text = gunzipSync(readFileSync(join(outputPath, file))).toString('utf8');
    const { url } = JSON.parse(text.replace(/^pagefind_dcd/, '')) as { url: string };
    return [Number(url), basename(file, '.pf_fragment')];
  });
}

/** Cuts the chunks of the index smaller and lists them in the metadata. */
function cutSmaller(outputPath: string): void {
  for (const metaFile of globSync('*.pf_meta', { cwd: outputPath })) {
    const meta = gunzipSync(readFileSync(join(outputPath, metaFile)));
    const chunks = chunkNames(meta).flatMap((name) => {
      const file = join(outputPath, 'index', `${name}.pf_index`);
      const pieces = splitChunk(gunzipSync(readFileSync(file)), CHUNK_SIZE);
      rmSync(file);
      return pieces;
    });
    for (const { name, bytes } of chunks) writeZipped(join(outputPath, 'index', `${name}.pf_index`), bytes);
    writeZipped(join(outputPath, metaFile), withChunks(meta, chunks));
  }
}

/** Compressed here and unpacked by the browser, as Pagefind's own files are: hosts compress no unknown types. */
function writePacked(file: string, content: unknown): void {
  writeZipped(file, Buffer.from(JSON.stringify(content)));
}

function writeZipped(file: string, bytes: Uint8Array): void {
  writeFileSync(file, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }));
}

/** Changes what is to be changed in Pagefind's script, and makes it smaller. */
function speakUp(file: string): void {
  let code = readFileSync(file, 'utf8');
  for (const { from, to } of CHANGES) {
    if (!code.includes(from)) throw new Error(`Pagefind has changed, its script no longer has ${from}`);
    code = code.replace(from, to);
  }
  // Pagefind ships it readable; the first search waits for it.
  const { code: small } = minifySync(basename(file), code, { module: true });
  writeFileSync(file, small);
}

if (import.meta.main) {
  const dir = process.env['OUT_DIR'] ?? 'dist';
  const documents = readDocuments(dir);
  await writeIndex(documents, join(dir, 'pagefind'));
  await close();
  const passages = documents.reduce((sum, document) => sum + document.passages.length, 0);
  console.log(`Search: ${String(passages)} passages of ${String(documents.length)} documents.`);
}
