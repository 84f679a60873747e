import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { Point, Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { braceFaults } from './braces.ts';
import { elementFaults } from './element-faults.ts';
import { linkFault } from './link-fault.ts';
import { staticValue } from './static-value.ts';
import { say } from '../faults/say.ts';

type Message = VFile['messages'][number];

/** What is said of all code, behind what it is. */
export function codeFault(what: string): string {
  return `${what}: ${say('codeRemedy')}`;
}

/**
 * An article is data. What could run is refused before a module is made of it: such a text is not compiled at all, in a
 * build, in the check and while it is being written. Unknown elements and addresses that lead to code are taken out, and their
 * text kept, so that the other plugins tell the rest. Runs first, on what the editor wrote.
 */
export function remarkDataOnly() {
  return (tree: Root, file: VFile): void => {
    const [code] = codeIn(tree, String(file)).map(({ place, told }) =>
      file.message(told, { place, ruleId: 'code' }),
    );
    const stopped = code ?? removeUnknown(tree, file);
    if (stopped !== undefined) throw stopped;
  };
}

/** Everything in a text that would be executed, or whose value would have to be computed. */
function codeIn(tree: Root, source: string): { place: Point | Position | undefined; told: string }[] {
  const faults: { place: Point | Position | undefined; told: string }[] = [];
  visit(tree, (node) => {
    const refuse = (what: string) => faults.push({ place: node.position, told: codeFault(what) });
    switch (node.type) {
      case 'mdxjsEsm':
        refuse(say('codeParagraph'));
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        refuse(say('codeBetweenBraces', { code: start(node.value) }));
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        for (const attribute of node.attributes) {
          if (attribute.type === 'mdxJsxExpressionAttribute') {
            refuse(say('codeInElement', { element: node.name ?? '', code: start(attribute.value) }));
          } else if (/^on[a-z]/iu.test(attribute.name)) {
            refuse(say('handlerInElement', { element: node.name ?? '', attribute: attribute.name }));
          } else if (typeof attribute.value === 'object' && attribute.value !== null) {
            if ('error' in staticValue(attribute.value)) {
              // A text without its quotes is code too.
              const slip = braceFaults(source, attribute.position)[0];
              if (slip !== undefined) faults.push({ place: slip.place, told: slip.message });
              else {
                refuse(
                  say('codeInAttribute', {
                    element: node.name ?? '',
                    attribute: attribute.name,
                    code: start(attribute.value.value),
                  }),
                );
              }
            }
          }
        }
    }
  });
  return faults;
}

/** Removes what an article may not have; returns the message of a fault without which the rest cannot be judged. */
function removeUnknown(tree: Root, file: VFile): Message | undefined {
  let stopped: Message | undefined;
  visit(tree, (node: Nodes, index, parent: Parents | undefined) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const { isKnown, messages } = elementFaults(node);
      const told = messages.map((message) => file.message(message, node, 'component'));
      if (isKnown) {
        stopped ??= told[0];
        return undefined;
      }
    } else {
      const fault = linkFault(node);
      if (fault === undefined) return undefined;
      file.message(fault, node, 'link');
    }
    parent.children.splice(index, 1, ...textOf(node));
    return [SKIP, index];
  });
  return stopped;
}

/** What stands in a node: of a block the words become a paragraph. */
function textOf(node: Nodes): RootContent[] {
  const children: RootContent[] = 'children' in node ? node.children : [];
  const isLine = node.type === 'mdxJsxFlowElement' && children.some(({ type }) => type === 'text');
  return isLine ? [{ type: 'paragraph', children: children as PhrasingContent[] }] : children;
}

/** The beginning of some code, in one line. */
function start(code: string): string {
  const line = code.trim().replaceAll(/\s+/gu, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
