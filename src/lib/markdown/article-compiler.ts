import { basename } from 'node:path';
import { parseFrontmatter, unified } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import type { VFile } from 'vfile';
import { annotate } from './annotated.ts';
import { articlePlugins, htmlPlugins } from './index.ts';
import { annotationsOf, readBeside, type Beside } from './beside.ts';
import { faultLanguage } from '../faults/say.ts';

type Renderer = Awaited<ReturnType<NonNullable<ReturnType<typeof unified>['createMdxRenderer']>>>;
type Rendered = Awaited<ReturnType<Renderer['process']>>;
type Frontmatter = Parameters<Renderer['process']>[2];

/** An article after compilation: the module or the error, and what the plugins have said about the text and made of it. */
export interface CompiledArticle {
  outcome: PromiseSettledResult<Rendered>;
  frontmatter: Readonly<Frontmatter>;
  messages: Readonly<VFile['messages']>;
}

/** The file of each frontmatter: the renderer keeps its file, with the messages, to itself. */
const files = new WeakMap<Frontmatter, VFile>();

function remarkRememberFile() {
  return (_: Root, file: VFile): void => {
    const frontmatter = file.data.astro?.frontmatter;
    if (frontmatter !== undefined) files.set(frontmatter, file);
  };
}

// The journal's own GFM: declared, so that an upgrade of the default processor cannot change the articles.
const processor = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [remarkRememberFile, remarkGfm, ...articlePlugins],
  rehypePlugins: [...htmlPlugins],
});

let renderer: Promise<Renderer> | undefined;

async function openRenderer(): Promise<Renderer> {
  if (processor.createMdxRenderer === undefined) throw new Error('The Markdown processor renders no MDX.');
  return processor.createMdxRenderer({ syntaxHighlight: false }, { optimize: false });
}

const compiled = new Map<string, Promise<CompiledArticle>>();

/**
 * Compiles the source of an article, its frontmatter included, as the build does, with what the files beside it say of its
 * words; the same only once.
 */
export function compileArticle(source: string, path: string, beside: Beside = {}): Promise<CompiledArticle> {
  const { content, frontmatter } = parseFrontmatter(source, { frontmatter: 'empty-with-spaces' });
  return compile(content, path, frontmatter, beside);
}

function compile(
  content: string,
  path: string,
  frontmatter: Frontmatter,
  beside: Beside,
): Promise<CompiledArticle> {
  const annotations = annotationsOf(beside);
  const { units = {} } = beside;
  // By its name an article finds its pictures; what is wrong with it is told in a language.
  const key = JSON.stringify([faultLanguage(), basename(path), frontmatter, annotations, units]) + content;
  annotate(frontmatter, { annotations, units });
  const article = compiled.get(key) ?? compileAnew(content, path, frontmatter);
  compiled.set(key, article);
  return article;
}

async function compileAnew(
  content: string,
  path: string,
  frontmatter: Frontmatter,
): Promise<CompiledArticle> {
  renderer ??= openRenderer();
  const [outcome] = await Promise.allSettled([(await renderer).process(content, path, frontmatter)]);
  return { outcome, frontmatter, messages: files.get(frontmatter)?.messages ?? [] };
}

/**
 * The processor of Astro's configuration. The content check has compiled every article before Vite asks for its module:
 * that module is handed over, for compiling is the dearest step of a build.
 */
export const articleProcessor: typeof processor = {
  ...processor,
  createMdxRenderer: () =>
    Promise.resolve({
      process: async (content, path, frontmatter) => {
        const { outcome } = await compile(content, path, frontmatter, readBeside(path));
        if (outcome.status === 'rejected') throw outcome.reason;
        return outcome.value;
      },
    }),
};
