import { labelOf } from './labels.ts';
import { plainText, placeOf, type Finding, type Paragraph, type WordBlock } from './manuscript.ts';
import { withoutStart } from './split-paragraphs.ts';
import { say } from '../faults/say.ts';

const NUMBER = /^\s*(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s*/u;

/** Takes the first list of references out of a text; a second one stays in it. */
export function takeReferences(blocks: readonly WordBlock[]): {
  references: Paragraph[];
  rest: WordBlock[];
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const isHead = (block: WordBlock) =>
    block.type === 'paragraph' && labelOf(plainText(block))?.kind === 'references';
  const head = blocks.findIndex(isHead);
  if (head === -1) return { references: [], rest: [...blocks], findings };
  const after = blocks.slice(head + 1);
  const end = after.findIndex(
    (block, index) =>
      block.type === 'table' || isHead(block) || (index > 0 && block.style.heading !== undefined),
  );
  const items = (end === -1 ? after : after.slice(0, end)).filter((block) => block.type === 'paragraph');
  const references: Paragraph[] = [];
  const isNumbered = items.some((item) => item.mark !== undefined || NUMBER.test(plainText(item)));
  for (const item of items) {
    const number = NUMBER.exec(plainText(item));
    const last = references.at(-1);
    if (!isNumbered || item.mark !== undefined || number !== null || last === undefined) {
      const stated = Number(number?.[1] ?? number?.[2] ?? references.length + 1);
      if (item.mark === undefined && stated !== references.length + 1) {
        const message = say('referenceNumber', { stated, number: references.length + 1 });
        findings.push({ kind: 'decide', place: placeOf(item), message });
      }
      references.push(
        item.mark === undefined && number !== null ? withoutStart(item, number[0].length) : item,
      );
    } else {
      references[references.length - 1] = {
        ...last,
        spans: [...last.spans, { type: 'break' }, ...item.spans],
      };
      findings.push({
        kind: 'decide',
        place: placeOf(item),
        message: say('referenceJoined'),
      });
    }
  }
  if (!isNumbered && references.length > 0) {
    const message = say('referencesNumbered');
    findings.push({ kind: 'decide', place: placeOf(references[0] ?? { spans: [] }), message });
  }
  const rest = [...blocks.slice(0, head), ...(end === -1 ? [] : after.slice(end))];
  if (rest.some(isHead)) {
    const message = say('referencesSecondList');
    findings.push({ kind: 'decide', place: '', message });
  }
  return { references, rest, findings };
}
