import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Element } from 'xast';
import { attribute, elementsIn, parsePart } from './word-xml.ts';
import { say } from '../faults/say.ts';

/** Where a relationship of a part leads: a part of the file, or an address outside it. */
interface Target {
  path: string;
  isExternal: boolean;
}

/** A Word file, opened: its parts, parsed when they are asked for. */
export interface WordFile {
  /** The root element of a part, `word/styles.xml`; undefined if the file has no such part. */
  part: (path: string) => Element | undefined;
  /** The bytes of a part, such as a picture. */
  bytes: (path: string) => Uint8Array | undefined;
  /** What a part refers to, by the ids that it uses. */
  targets: (path: string) => ReadonlyMap<string, Target>;
}

/** The text of the manuscript. */
export const MAIN_PART = 'word/document.xml';

/** What a file begins with, and what to do about one that is no .docx. */
const OTHER_FILES: readonly (readonly [number[], 'wordOld' | 'wordRtf' | 'wordPdf'])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'wordOld'],
  [[0x7b, 0x5c, 0x72, 0x74], 'wordRtf'],
  [[0x25, 0x50, 0x44, 0x46], 'wordPdf'],
];

/** Opens a Word file (.docx, ECMA-376). @throws an error in an editor's words where it is another kind of file. */
export function openWordFile(file: Uint8Array): WordFile {
  const other = OTHER_FILES.find(([signature]) => signature.every((byte, index) => file[index] === byte));
  if (other !== undefined) throw new Error(say(other[1]));
  const parts = unzip(file);
  if (parts[MAIN_PART] === undefined) {
    throw new Error(say('wordNone'));
  }
  const part = (path: string) => {
    const bytes = parts[path];
    if (bytes === undefined) return undefined;
    try {
      return parsePart(strFromU8(bytes));
    } catch {
      throw new Error(say('wordPartDamaged', { path }));
    }
  };
  return { part, bytes: (path) => parts[path], targets: (path) => targetsOf(path, part) };
}

function unzip(file: Uint8Array): Partial<Record<string, Uint8Array>> {
  try {
    return unzipSync(file);
  } catch {
    throw new Error(say('wordDamaged'));
  }
}

function targetsOf(path: string, part: WordFile['part']): Map<string, Target> {
  const folder = posix.dirname(path);
  const relationships = part(`${folder}/_rels/${posix.basename(path)}.rels`);
  return new Map(
    elementsIn(relationships, 'Relationship').map((relationship) => {
      const target = attribute(relationship, 'Target') ?? '';
      const isExternal = attribute(relationship, 'TargetMode') === 'External';
      const inside = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      return [attribute(relationship, 'Id') ?? '', { path: isExternal ? target : inside, isExternal }];
    }),
  );
}
