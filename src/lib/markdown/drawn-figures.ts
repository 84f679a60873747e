import type { Paragraph, Root, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { mirrorFigureSchema, textFigureSchema, type TextFigure } from '../../schemas/figure.ts';
import { ROOT_LOCALE } from '../../schemas/locales.ts';
import { statedNumber, states } from '../figures/model/stated-number.ts';
import { figureDrafts, placesIn, readDefinition } from './figure-drafts.ts';
import { languageOf } from './language-of.ts';
import { block, component, inline } from './nodes.ts';
import { say } from '../faults/say.ts';

/**
 * `<TextFigure figure={{…}} />` and `<MirrorFigure figure={{…}} />` become figures of the editors; runs after the
 * tables are collected and before other plugins split the text. Every stated number must occur in its sentence, and every
 * sentence in the article, where it gets an anchor.
 */
export function remarkDrawnFigures() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      const isText = node.name === 'TextFigure';
      if (!isText && node.name !== 'MirrorFigure') return undefined;
      const id = isText ? addTextFigure(tree, node, file) : addMirrorFigure(node, file);
      if (id === undefined) {
        // What is wrong is told already: left in its place, it would be told again as a part that no text has.
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      const figure = block('figure', { id, className: ['drawn'], dataEditorial: '', dataChart: id }, [
        component('FigureFrame', { figure: id }),
      ]);
      parent.children.splice(index, 1, figure as unknown as MdxJsxFlowElement);
      return undefined;
    });
  };
}

function addTextFigure(tree: Root, node: MdxJsxFlowElement, file: VFile): string | undefined {
  const definition = readDefinition(node, textFigureSchema, say('textFigure'), file);
  if (definition === undefined) {
    if (node.attributes.length === 0) file.message(say('textFigureForm'), node, 'figure-definition');
    return undefined;
  }
  const place = say('figureNamed', { id: definition.id });
  if (!isUniqueId(definition.id, place, node, file)) return undefined;
  const language = languageOf(file);
  const placeOf = placesIn(node);
  const anchors: Record<string, string> = {};
  for (const { row, given, at } of statedValues(definition)) {
    const found = statedNumber(given, definition, language);
    const printed = typeof given === 'string' ? given : given.printed;
    const report = (fault: string, path = at) =>
      void file.message(say('figureRow', { place, row, fault }), placeOf(path), 'figure-data');
    if (found === undefined) report(say('statedNotNumber', { printed }));
    else if (found.sentence === '') report(say('sentenceMissing'));
    else if (!states(found.sentence, printed)) report(say('sentenceWithoutNumber', { printed }));
    else if (anchors[found.sentence] === undefined) {
      const id = `${definition.id}-${String(Object.keys(anchors).length + 1)}`;
      const anchor = anchorSentence(tree, found.sentence, id);
      anchors[found.sentence] = anchor ?? '';
      // Once for all the rows that take their numbers from it.
      const isOwn = typeof given !== 'string' && given.sentence !== undefined;
      if (anchor === undefined) {
        report(say('sentenceUnknown', { sentence: found.sentence }), isOwn ? at : ['sentence']);
      }
    }
  }
  for (const [index, { values }] of definition.rows.entries()) {
    if (values.length !== definition.series.length) {
      file.message(
        say('figureRowLength', { place, count: values.length, series: definition.series.length }),
        placeOf(['rows', index]),
        'figure-data',
      );
    }
  }
  const { id } = definition;
  figureDrafts(file).push({ type: 'text', id, record: { type: 'text', id, language, definition, anchors } });
  return id;
}

function statedValues(definition: TextFigure) {
  return definition.rows.flatMap(({ name, values }, index) => {
    const row = typeof name === 'string' ? name : name[ROOT_LOCALE];
    return values.flatMap((given, place) =>
      given === null ? [] : [{ row, given, at: ['rows', index, 'values', place] as PropertyKey[] }],
    );
  });
}

function addMirrorFigure(node: MdxJsxFlowElement, file: VFile): string | undefined {
  const definition = readDefinition(node, mirrorFigureSchema, say('mirrorFigure'), file);
  if (definition === undefined) return undefined;
  if (!isUniqueId(definition.id, say('figureNamed', { id: definition.id }), node, file)) return undefined;
  const { id } = definition;
  figureDrafts(file).push({ type: 'mirror', id, definition, placeOf: placesIn(node) });
  return id;
}

function isUniqueId(id: string, place: string, node: MdxJsxFlowElement, file: VFile): boolean {
  if (!figureDrafts(file).some((draft) => draft.id === id)) return true;
  file.message(say('figureIdTwice', { place }), placesIn(node)(['id']), 'figure-number');
  return false;
}

/** Gives a sentence an anchor: on the sentence if it is a single text node, otherwise on its paragraph. */
function anchorSentence(tree: Root, sentence: string, id: string): string | undefined {
  let anchor: string | undefined;
  visit(tree, 'paragraph', (paragraph: Paragraph) => {
    if (anchor !== undefined || !toString(paragraph).includes(sentence)) return;
    const known = paragraph.children.find(
      (child) =>
        child.type === 'htmlInline' &&
        toString(child) === sentence &&
        child.data.hProperties.id !== undefined,
    );
    if (known?.type === 'htmlInline') {
      anchor = String(known.data.hProperties.id);
      return;
    }
    const index = paragraph.children.findIndex(
      (child) => child.type === 'text' && child.value.includes(sentence),
    );
    const text = paragraph.children[index] as Text | undefined;
    if (text === undefined) {
      const properties = paragraph.data?.hProperties ?? {};
      anchor = typeof properties.id === 'string' ? properties.id : id;
      paragraph.data = { ...paragraph.data, hProperties: { ...properties, id: anchor } };
      return;
    }
    const [before = '', ...after] = text.value.split(sentence);
    anchor = id;
    paragraph.children.splice(
      index,
      1,
      { type: 'text', value: before },
      inline('span', { id, className: ['said'] }, [{ type: 'text', value: sentence }]),
      { type: 'text', value: after.join(sentence) },
    );
  });
  return anchor;
}
