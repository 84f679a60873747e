import type { Element } from 'xast';
import type { Span, TextSpan } from './manuscript.ts';
import { readFormula, readPicture } from './read-drawings.ts';
import { fontOf, type Style } from './styles.ts';
import type { Changes, RunReader } from './run-reader.ts';
import { attribute, elementAt, elementsIn, textIn, toggleAt, valueAt } from './word-xml.ts';
import { say } from '../faults/say.ts';

/** The elements that only hold others. */
const WRAPPERS = new Set([
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
]);

const POSITIONS: Partial<Record<string, TextSpan['position']>> = { superscript: 'sup', subscript: 'sub' };

/** The spans of a paragraph; what was deleted is left out, what was inserted is in. */
export function readSpans(parent: Element, style: Style, reader: RunReader, changes: Changes): Span[] {
  return elementsIn(parent).flatMap((child) => spansOf(child, style, reader, changes));
}

function spansOf(child: Element, style: Style, reader: RunReader, changes: Changes): Span[] {
  switch (child.name) {
    case 'w:r':
      return runSpans(child, style, reader, changes);
    case 'w:ins':
    case 'w:moveTo': {
      const spans = readSpans(child, style, reader, changes);
      changes.inserted.push(lettersOf(spans));
      return spans;
    }
    case 'w:del':
    case 'w:moveFrom':
      changes.deleted.push(deletedText(child));
      return [];
    case 'w:hyperlink': {
      const target = reader.file.targets(reader.part).get(attribute(child, 'r:id') ?? '');
      const spans = readSpans(child, style, reader, changes);
      return target?.isExternal === true ? linked(spans, target.path) : spans;
    }
    case 'm:oMath':
    case 'm:oMathPara':
      return [plain(readFormula(child, changes), style)];
    default:
      return WRAPPERS.has(child.name) ? readSpans(child, style, reader, changes) : [];
  }
}

function runSpans(run: Element, style: Style, reader: RunReader, changes: Changes): Span[] {
  const properties = elementAt(run, 'w:rPr');
  if (toggleAt(properties, 'w:vanish') === true) return [];
  const character = valueAt(properties, 'w:rStyle');
  const own = character === undefined ? undefined : reader.styleOf(character);
  const look: Omit<TextSpan, 'text'> = {
    type: 'text',
    bold: toggleAt(properties, 'w:b') ?? own?.bold ?? style.bold ?? false,
    italic: toggleAt(properties, 'w:i') ?? own?.italic ?? style.italic ?? false,
    position: positionOf(properties),
    font: fontOf(properties) ?? style.font,
  };
  return elementsIn(run).flatMap((child) => pieceOf(child, look, reader, changes));
}

/** Whether letters are raised or lowered: Word says so in a word, LibreOffice may give the height alone. */
function positionOf(properties: Element | undefined): TextSpan['position'] {
  const vertical = valueAt(properties, 'w:vertAlign');
  if (vertical !== undefined) return POSITIONS[vertical];
  const height = Number(valueAt(properties, 'w:position') ?? 0);
  return height > 0 ? 'sup' : height < 0 ? 'sub' : undefined;
}

function pieceOf(piece: Element, look: Omit<TextSpan, 'text'>, reader: RunReader, changes: Changes): Span[] {
  const field = reader.fields.at(-1);
  if (piece.name === 'w:fldChar') {
    const kind = attribute(piece, 'w:fldCharType');
    if (kind === 'begin') reader.fields.push({ instruction: '', isResult: false });
    if (kind === 'separate' && field !== undefined) field.isResult = true;
    if (kind === 'end') reader.fields.pop();
    return [];
  }
  if (piece.name === 'w:instrText') {
    if (field !== undefined) field.instruction += textIn(piece);
    return [];
  }
  if (field?.isResult === false) return [];
  const spans = shownPiece(piece, look, reader, changes);
  const address = /^\s*HYPERLINK\s+"([^"]+)"/u.exec(field?.instruction ?? '')?.[1];
  return address === undefined ? spans : linked(spans, address);
}

function shownPiece(
  piece: Element,
  look: Omit<TextSpan, 'text'>,
  reader: RunReader,
  changes: Changes,
): Span[] {
  const letters = (text: string): Span[] => [{ ...look, text }];
  switch (piece.name) {
    case 'w:t':
      return letters(cleaned(textIn(piece)));
    case 'w:tab':
    case 'w:ptab':
      return letters(' ');
    case 'w:noBreakHyphen':
      return letters('-');
    case 'w:br':
      return attribute(piece, 'w:type') === undefined || attribute(piece, 'w:type') === 'textWrapping'
        ? [{ type: 'break' }]
        : [];
    case 'w:cr':
      return [{ type: 'break' }];
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const kind = piece.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      return [{ type: 'note', kind, id: attribute(piece, 'w:id') ?? '' }];
    }
    case 'w:commentReference':
      changes.comments.push(reader.comments.get(attribute(piece, 'w:id') ?? '') ?? '');
      return [];
    case 'w:sym':
      changes.findings.push({
        kind: 'decide',
        message: say('signLeftOut', {
          font: attribute(piece, 'w:font') ?? '',
          code: attribute(piece, 'w:char') ?? '',
        }),
      });
      return [];
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
    case 'mc:AlternateContent':
      return readPicture(piece, reader, changes);
    default:
      return [];
  }
}

function plain(text: string, style: Style): TextSpan {
  return { type: 'text', text, bold: false, italic: false, font: style.font };
}

function linked(spans: readonly Span[], url: string): Span[] {
  return spans.map((span) => (span.type === 'text' ? { ...span, url } : span));
}

function lettersOf(spans: readonly Span[]): string {
  return spans.map((span) => (span.type === 'text' ? span.text : '')).join('');
}

function deletedText(element: Element): string {
  return elementsIn(element)
    .map((child) => (child.name === 'w:delText' || child.name === 'w:t' ? textIn(child) : deletedText(child)))
    .join('');
}

/** Text without what no reader sees: soft hyphens, zero widths, control characters; a no-break space is a space. */
function cleaned(text: string): string {
  return text
    .replaceAll(/[\u00a0\u2007\u202f\t\n\r\u2028\u2029]/gu, ' ')
    .replaceAll('\u2011', '-')
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff\p{Cc}]/gu, '');
}
