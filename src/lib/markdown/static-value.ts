import type { Expression, Program, Property } from 'estree';
import type { Point } from 'unist';
import type {
  MdxJsxAttributeValueExpression,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import { say } from '../faults/say.ts';

/** A literal value in the MDX, or an error message for an expression that would have to be executed. */
export type StaticValue = { value: unknown } | { error: string };

/**
 * The value of an attribute, `figure={{ … }}`, read from its syntax tree and never executed: objects, lists, texts,
 * numbers, true, false and null. Undefined if the component has no such attribute.
 */
export function staticAttribute(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  name: string,
): StaticValue | undefined {
  const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  if (attribute === undefined) return undefined;
  const { value } = attribute;
  if (typeof value !== 'object' || value === null) return { error: say('attributeForm', { name }) };
  return staticValue(value);
}

/** Where a part of the value of an attribute is written, or the deepest part above it that is. */
export function staticPlace(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  name: string,
  path: readonly PropertyKey[],
): Point | undefined {
  const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  const value = attribute?.value;
  if (typeof value !== 'object' || value === null) return undefined;
  const [statement] = value.data?.estree?.body ?? [];
  if (statement?.type !== 'ExpressionStatement') return undefined;
  let place: Expression | Property = statement.expression;
  for (const key of path) {
    const part = partOf(place.type === 'Property' ? (place.value as Expression) : place, key);
    if (part === undefined) break;
    place = part;
  }
  const start = place.loc?.start;
  return start && { line: start.line, column: start.column + 1 };
}

/** A field of an object with its name, or an item of a list. */
function partOf(value: Expression, key: PropertyKey): Expression | Property | undefined {
  if (value.type === 'ArrayExpression') {
    const item = value.elements[Number(key)];
    return item?.type === 'SpreadElement' ? undefined : (item ?? undefined);
  }
  if (value.type !== 'ObjectExpression') return undefined;
  return value.properties.find(
    (property): property is Property => property.type === 'Property' && nameOf(property) === String(key),
  );
}

function nameOf({ key }: Property): string {
  return key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';
}

/** The value of an expression in an attribute, read as `staticAttribute` reads it. */
export function staticValue(value: MdxJsxAttributeValueExpression): StaticValue {
  const program: Program | null | undefined = value.data?.estree;
  const [statement, ...more] = program?.body ?? [];
  if (statement?.type !== 'ExpressionStatement' || more.length > 0) return { error: say('attributeEmpty') };
  try {
    return { value: read(statement.expression) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function read(node: Expression): unknown {
  switch (node.type) {
    case 'Literal':
      if (node.value instanceof RegExp || typeof node.value === 'bigint') throw refusal(node.raw ?? '');
      return node.value;
    case 'ArrayExpression':
      return node.elements.map((element) => {
        if (element === null || element.type === 'SpreadElement') throw refusal('…');
        return read(element);
      });
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.map((property) => {
          if (property.type !== 'Property' || property.computed) throw refusal('…');
          return [nameOf(property), read(property.value as Expression)];
        }),
      );
    case 'TemplateLiteral':
      if (node.expressions.length > 0) throw refusal('${…}');
      return node.quasis[0]?.value.cooked;
    case 'UnaryExpression': {
      const operand = read(node.argument);
      if (node.operator === '-' && typeof operand === 'number') return -operand;
      throw refusal(node.operator);
    }
    default:
      throw refusal(node.type === 'Identifier' ? node.name : node.type);
  }
}

function refusal(what: string): Error {
  return new Error(say('notLiteral', { what }));
}
