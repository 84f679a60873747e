import type { Properties } from 'hast';
import type { Parent, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A block without an mdast type; `data.hName` names its HTML element. */
export interface HtmlBlock extends Parent {
  type: 'htmlBlock';
  data: { hName: string; hProperties: Properties };
  children: RootContent[];
}

/** An inline node without an mdast type; `data.hName` names its HTML element. */
export interface HtmlInline extends Parent {
  type: 'htmlInline';
  data: { hName: string; hProperties: Properties };
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface BlockContentMap {
    htmlBlock: HtmlBlock;
  }
  interface PhrasingContentMap {
    htmlInline: HtmlInline;
  }
  interface RootContentMap {
    htmlBlock: HtmlBlock;
    htmlInline: HtmlInline;
  }
}

/** A block element of HTML in the Markdown tree. */
export function block(name: string, properties: Properties, children: RootContent[]): HtmlBlock {
  return { type: 'htmlBlock', data: { hName: name, hProperties: properties }, children };
}

/** An element of HTML inside a line of the Markdown tree. */
export function inline(name: string, properties: Properties, children: PhrasingContent[]): HtmlInline {
  return { type: 'htmlInline', data: { hName: name, hProperties: properties }, children };
}

/** A block component, looked up by name among the components that the page passes to the article. */
export function component(
  name: string,
  attributes: Record<string, string>,
  children: RootContent[] = [],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: toAttributes(attributes),
    children: children as MdxJsxFlowElement['children'],
  };
}

/** A component inside a line. */
export function inlineComponent(name: string, attributes: Record<string, string>): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: toAttributes(attributes), children: [] };
}

/** The `number` attribute of a component, `number={1}` or `number="1.1"`; undefined if there is none. */
export function numberOf(node: MdxJsxFlowElement | MdxJsxTextElement): string | undefined {
  const attribute = node.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'number',
  );
  const value = attribute?.value;
  const number = typeof value === 'object' ? value?.value : value;
  return /^[1-9]\d*(?:\.\d+)*$/u.test(number ?? '') ? number : undefined;
}

function toAttributes(attributes: Record<string, string>): MdxJsxFlowElement['attributes'] {
  return Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
}
