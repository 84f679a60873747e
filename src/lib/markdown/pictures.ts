import type { Program } from 'estree';
import type { Root } from 'hast';
import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { kindOfPicture } from '../pictures/picture-kinds.ts';
import { component } from './nodes.ts';
import { statedPicture } from './picture-attributes.ts';

/** A picture that a text shows: its file, and the line of its figure. */
export interface ShownPicture {
  name: string;
  line: number | undefined;
}

declare module 'vfile' {
  interface DataMap {
    pictures: ShownPicture[];
  }
}

function shownPictures(file: VFile): ShownPicture[] {
  return (file.data.pictures ??= []);
}

/** The component that shows the picture of a figure; undefined where the picture is lost. */
export function pictureComponent(node: MdxJsxFlowElement, file: VFile): RootContent | undefined {
  const stated = statedPicture(node);
  if (stated === undefined) return undefined;
  const { name, alt = {}, credit } = stated;
  shownPictures(file).push({ name, line: node.position?.start.line });
  const shown = component('ArticlePicture', {
    name,
    ...Object.fromEntries(Object.entries(alt).map(([locale, words]) => [`alt-${locale}`, words])),
    ...(credit === undefined ? {} : { credit }),
  });
  if (isPrepared(name)) {
    const value = variableOf(name, file);
    const data = {
      estree: program([{ type: 'ExpressionStatement', expression: { type: 'Identifier', name: value } }]),
    };
    shown.attributes.push({
      type: 'mdxJsxAttribute',
      name: 'image',
      value: { type: 'mdxJsxAttributeValueExpression', value, data },
    });
  }
  return shown;
}

/**
 * Notes down which pictures a text shows, and imports them into its module, so that Astro prepares them for every screen.
 * They stand in a folder with the name of the article. Runs after the text is read: it is the only import of an article.
 */
export function rehypePictures() {
  return (tree: Root, file: VFile): void => {
    const pictures = shownPictures(file);
    // An article without a picture states none.
    if (pictures.length === 0) return;
    ((file.data.astro ??= {}).frontmatter ??= {})['pictures'] = pictures;
    const names = [...new Set(pictures.map(({ name }) => name))].filter(isPrepared);
    const body = names.map((name): Program['body'][number] => ({
      type: 'ImportDeclaration',
      specifiers: [
        { type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name: variableOf(name, file) } },
      ],
      source: { type: 'Literal', value: `./${file.stem ?? ''}/${name}` },
      attributes: [],
    }));
    if (body.length === 0) return;
    tree.children.unshift({ type: 'mdxjsEsm', value: '', data: { estree: program(body) } });
  };
}

/** Whether a picture is one of pixels, which are prepared in several sizes; a drawing is right at any. */
function isPrepared(name: string): boolean {
  return kindOfPicture(name).format !== 'svg';
}

/** What the module of an article calls one of its pictures. */
function variableOf(name: string, file: VFile): string {
  const names = shownPictures(file).map((picture) => picture.name);
  return `picture${String(names.indexOf(name) + 1)}`;
}

function program(body: Program['body']): Program {
  return { type: 'Program', sourceType: 'module', body, comments: [] };
}
