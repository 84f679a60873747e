import type { List, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { citationsIn, type CitationPart, type FoundCitation } from './citation-forms.ts';
import { languageOf } from './language-of.ts';
import { inline, inlineComponent } from './nodes.ts';
import { say } from '../faults/say.ts';

/** The ids of the places that cite a reference, by its number. */
type Places = Map<number, string[]>;

/**
 * Links the numbers of every citation of the text with the references, and every reference with the places that cite it.
 * A citation of a reference that does not exist is an error, an uncited reference a warning.
 */
export function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    const references = tree.children.find(
      (node): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement' && node.name === 'References',
    );
    const list = (references?.children as RootContent[] | undefined)?.find(
      (node): node is List => node.type === 'list' && node.ordered === true,
    );
    const last = list?.children.length ?? 0;
    const places: Places = new Map();
    for (const node of tree.children.filter((child) => child !== references)) {
      visit(node, 'text', (text: Text, index, parent) => {
        if (parent === undefined || index === undefined || parent.type === 'link') return;
        const parts = splitAtCitations(text, places, last, file);
        if (parts.length === 0) return;
        parent.children.splice(index, 1, ...parts);
        return [SKIP, index + parts.length];
      });
    }
    if (references === undefined) return;
    if (list === undefined) {
      file.message(say('referencesWithoutList'), references, 'references');
      return;
    }
    addBacklinks(list, places, file);
  };
}

function splitAtCitations(text: Text, places: Places, last: number, file: VFile): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const citation of citationsIn(text.value)) {
    const fault = citationFault(citation, last);
    if (fault !== undefined) {
      file.message(fault, text, 'citation');
      continue;
    }
    const linked = citation.parts.map((part) => linkedPart(part, places));
    const [only, ...more] = linked;
    parts.push({ ...text, value: text.value.slice(end, citation.index) });
    parts.push(
      more.length === 0 && only !== undefined ? only : inline('span', { className: ['citations'] }, linked),
    );
    end = citation.index + citation.text.length;
  }
  return parts.length === 0 ? [] : [...parts, { ...text, value: text.value.slice(end) }];
}

/** What is wrong with a citation, which then stays words; undefined if nothing is. */
function citationFault({ text, parts }: FoundCitation, last: number): string | undefined {
  const cited = parts.filter((part) => typeof part !== 'string');
  if (cited.some(({ number }) => number < 1 || number > last)) {
    return say('citationUnknown', { citation: text, count: last });
  }
  return cited.some(({ number, through = Infinity }) => through <= number)
    ? say('citationBackwards', { citation: text })
    : undefined;
}

/** A number as a link. What a range has between its ends is cited where it begins. */
function linkedPart(part: CitationPart, places: Places): PhrasingContent {
  if (typeof part === 'string') return { type: 'text', value: part };
  const { text, number, through } = part;
  const id = `cite-${String(number)}-${String((places.get(number)?.length ?? 0) + 1)}`;
  for (let cited = number; cited < (through ?? number + 1); cited += 1) {
    places.set(cited, [...(places.get(cited) ?? []), id]);
  }
  return inline(
    'a',
    {
      href: `#ref-${String(number)}`,
      id,
      className: ['citation'],
      role: 'doc-biblioref',
      ...(through === undefined ? {} : { dataThrough: String(through) }),
    },
    [{ type: 'text', value: text }],
  );
}

function addBacklinks(list: List, places: ReadonlyMap<number, string[]>, file: VFile): void {
  if ((list.start ?? 1) !== 1) file.message(say('referencesNotFromOne'), list, 'references');
  list.data = {
    ...list.data,
    hProperties: { dataPart: 'references', className: ['references'], lang: languageOf(file) },
  };
  list.children.forEach((item, index) => {
    const number = index + 1;
    const targets = places.get(number);
    item.data = { ...item.data, hProperties: { id: `ref-${String(number)}` } };
    if (targets === undefined) {
      file.info(say('referenceUncited', { number }), item, 'uncited');
      return;
    }
    const paragraph = item.children.at(-1);
    if (paragraph?.type === 'paragraph') {
      paragraph.children.push(inlineComponent('Backlinks', { targets: targets.join(' ') }));
    }
  });
}
