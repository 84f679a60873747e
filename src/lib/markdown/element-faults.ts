import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { ARTICLE_ELEMENTS, ATTRIBUTE_FORMS, IN_A_LINE } from './article-elements.ts';
import { numberOf } from './nodes.ts';
import { pictureFaults, pictureNameFault } from './picture-attributes.ts';
import { staticValue } from './static-value.ts';

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
      messages: [`<${name}> is not known here: write ${names.join(', ')} or plain Markdown`],
    };
  }
  if (node.type === 'mdxJsxTextElement' && !IN_A_LINE.has(name)) {
    return {
      isKnown: false,
      messages: [
        `<${name}> stands within a line: write <${name} …> and </${name}> on lines of their own, with an empty line before and after each`,
      ],
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
  if (twice !== undefined) messages.push(`<${name}> has ${twice} twice: write it once`);
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
  const holds = Object.hasOwn(known, name) ? known[name] : undefined;
  if (holds === undefined) {
    const forms = Object.entries(known).map(([each, form]) => `${each}${ATTRIBUTE_FORMS[form]}`);
    const may = forms.length === 0 ? 'it has none' : `it may have ${forms.join(' and ')}`;
    return `<${node.name ?? ''}> has an unknown attribute ${name}: ${may}`;
  }
  const right = `write ${name}${ATTRIBUTE_FORMS[holds]}`;
  switch (holds) {
    case 'number':
      return value !== undefined && numberOf(node) === undefined
        ? `<${node.name ?? ''}> has a ${name} that is none: ${right}, or ${name}="1.1"`
        : undefined;
    case 'language':
      return typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/u.test(value)
        ? undefined
        : `<${node.name ?? ''}> has a ${name} that is no language: ${right}, with a tag such as ru or ru-Latn`;
    case 'data':
      return typeof value === 'object' && value !== null && 'value' in staticValue(value)
        ? undefined
        : `<${node.name ?? ''}> has a ${name} without data: ${right}`;
    case 'picture':
      return pictureNameFault(typeof value === 'string' ? value : '');
    case 'languages':
      return typeof value === 'object' && value !== null
        ? undefined
        : `<${node.name ?? ''}> has an ${name} in one language: ${right}`;
    case 'words':
      return typeof value === 'string' && value.trim() !== ''
        ? undefined
        : `<${node.name ?? ''}> has a ${name} without words: ${right}`;
    case 'nothing':
      return value === null || value === undefined || valueIsTrue(value)
        ? undefined
        : `<${node.name ?? ''}> has ${name} with a value: ${right}`;
  }
}

function valueIsTrue(value: NonNullable<Attribute['value']>): boolean {
  return typeof value === 'object' && value.value.trim() === 'true';
}
