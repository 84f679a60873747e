import { render } from 'astro:content';
import { placedNotes, type PlacedNote } from '../content-tree/annotations.ts';
import type { ContentTree } from '../content-tree/nodes.ts';
import type { FigureRecord } from '../figures/model/record.ts';
import { annotationsIn } from '../markdown/annotated.ts';
import type { ShownPicture } from '../markdown/pictures.ts';
import type { Article } from './articles.ts';

/** The text of an article as a component and as a content tree, with the figures of the edition. */
export interface ArticleText {
  Content: Awaited<ReturnType<typeof render>>['Content'];
  text: ContentTree;
  /** What the editors say of words of it, in its order. */
  notes: PlacedNote[];
  /** Its tables in the order of the text, then the editors' own figures. */
  figures: FigureRecord[];
  /** The files of the pictures that it shows, each once. */
  pictures: string[];
}

const cache = new WeakMap<Article, Promise<ArticleText>>();

/** The text of an article, as the plugins of `src/lib/markdown` have made it; read once. */
export function articleText(article: Article): Promise<ArticleText> {
  const text = cache.get(article) ?? readText(article);
  cache.set(article, text);
  return text;
}

async function readText({ entry }: Article): Promise<ArticleText> {
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const shown = (remarkPluginFrontmatter['pictures'] ?? []) as ShownPicture[];
  return {
    Content,
    text: remarkPluginFrontmatter['text'] as ContentTree,
    notes: placedNotes(annotationsIn(remarkPluginFrontmatter)),
    figures: (remarkPluginFrontmatter['figures'] ?? []) as FigureRecord[],
    pictures: [...new Set(shown.map(({ name }) => name))],
  };
}
