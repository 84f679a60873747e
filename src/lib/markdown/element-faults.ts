import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { ARTICLE_ELEMENTS, ATTRIBUTE_FORMS, IN_A_LINE } from './article-elements.ts';
import { numberOf } from './nodes.ts';
import { pictureFaults, pictureNameFault } from './picture-attributes.ts';
import { staticValue } from './static-value.ts';
import { listed, say } from '../faults/say.ts';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
type Attribute = Extract<JsxElement['attributes'][number], { type: 'mdxJsxAttribute' }>;

/** What is wrong with an element as the editor wrote it, and whether it may stay. */
export interface ElementFaults {
  isKnown: boolean;
  messages: string[];
}

/** Checks an element and its attributes against those that an article may have; removes the attributes that it refuses. */
export function elementFaults(node: JsxElement): ElementFaults {
  const name = node.name ?? '';
  const known = Object.hasOwn(ARTICLE_ELEMENTS, name) ? ARTICLE_ELEMENTS[name] : undefined;
  if (known === undefined) {
    const names = Object.keys(ARTICLE_ELEMENTS).map((each) => `<${each}>`);
    return {
      isKnown: false,
      messages: [say('elementUnknown', { element: name, known: names.join(', ') })],
    };
  }
  if (node.type === 'mdxJsxTextElement' && !IN_A_LINE.has(name)) {
    return {
      isKnown: false,
      messages: [say('elementInLine', { element: name })],
    };
  }
  const messages = node.attributes.flatMap((attribute) => {
    const fault = attribute.type === 'mdxJsxAttribute' ? attributeFault(node, known, attribute) : undefined;
    return fault ?? [];
  });
  node.attributes = node.attributes.filter(
    (attribute) => attribute.type === 'mdxJsxAttribute' && Object.hasOwn(known, attribute.name),
  );
  const names = node.attributes.map((attribute) => ('name' in attribute ? attribute.name : ''));
  const twice = names.find((each, place) => names.indexOf(each) !== place);
  if (twice !== undefined) messages.push(say('attributeTwice', { element: name, attribute: twice }));
  // What is wrong with one attribute would be told of another too.
  if (name === 'Figure' && messages.length === 0) messages.push(...pictureFaults(node));
  // Within a line the words are what counts.
  return { isKnown: node.type === 'mdxJsxFlowElement' || messages.length === 0, messages };
}

function attributeFault(
  node: JsxElement,
  known: Readonly<Record<string, keyof typeof ATTRIBUTE_FORMS>>,
  { name, value }: Attribute,
): string | undefined {
  const place = { element: node.name ?? '', attribute: name };
  const holds = Object.hasOwn(known, name) ? known[name] : undefined;
  if (holds === undefined) {
    const forms = Object.entries(known).map(([each, form]) => `${each}${ATTRIBUTE_FORMS[form]}`);
    return forms.length === 0
      ? say('attributeNotAny', place)
      : say('attributeUnknown', { ...place, forms: listed(forms) });
  }
  const stated = { ...place, form: name + ATTRIBUTE_FORMS[holds] };
  switch (holds) {
    case 'number':
      return value !== undefined && numberOf(node) === undefined
        ? say('attributeNoNumber', stated)
        : undefined;
    case 'language':
      return typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/u.test(value)
        ? undefined
        : say('attributeNoLanguage', stated);
    case 'data':
      return typeof value === 'object' && value !== null && 'value' in staticValue(value)
        ? undefined
        : say('attributeNoData', stated);
    case 'picture':
      return pictureNameFault(typeof value === 'string' ? value : '');
    case 'languages':
      return typeof value === 'object' && value !== null ? undefined : say('attributeOneLanguage', stated);
    case 'words':
      return typeof value === 'string' && value.trim() !== '' ? undefined : say('attributeNoWords', stated);
    case 'nothing':
      return value === null || value === undefined || valueIsTrue(value)
        ? undefined
        : say('attributeWithValue', stated);
  }
}

function valueIsTrue(value: NonNullable<Attribute['value']>): boolean {
  return typeof value === 'object' && value.value.trim() === 'true';
}
