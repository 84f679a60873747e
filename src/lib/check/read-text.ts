import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unwritable } from '../../schemas/unwritable.ts';
import { garbledLine, likelyEncoding, utf16Of } from './encodings.ts';
import type { Problem } from './problem.ts';
import { say } from '../faults/say.ts';

/** A file of the content: its text, or what makes it unreadable. Of an unreadable file nothing else is told. */
export type ReadText = { text: string; problem?: undefined } | { text?: undefined; problem: Problem };

const CONTROL = /[^\P{Cc}\t\r\n]/u;

/** Reads a file that editors write. */
export async function readText(root: string, file: string): Promise<ReadText> {
  const read = await readReceived(root, file);
  if (read.text === undefined) return read;
  const fault = faultIn(read.text);
  return fault === undefined ? read : { problem: { file, ...fault } };
}

/** Reads a file that was received and stays as it is, such as source.txt: it has to be UTF-8, whatever signs it holds. */
export async function readReceived(root: string, file: string): Promise<ReadText> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(root, file));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : say('noFile');
    return { problem: { file, message: say('fileUnreadable', { reason }) } };
  }
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return { problem: { file, message: say('utf16', { encoding: utf16 }) } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: { file, ...notUtf8(bytes) } };
  }
}

function notUtf8(bytes: Uint8Array): Omit<Problem, 'file'> {
  const before = new TextDecoder().decode(bytes).split('\uFFFD');
  const line = (before[0] ?? '').split('\n').length;
  const whole = new TextDecoder().decode(bytes).match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  // Among letters that are whole a few broken ones are no other encoding.
  return whole > 20 * (before.length - 1)
    ? { line, message: say('letterBroken') }
    : { line, message: say('notUtf8', { encoding: likelyEncoding(bytes) }) };
}

function faultIn(text: string): Omit<Problem, 'file'> | undefined {
  const lineOf = (index: number) => text.slice(0, index).split('\n').length;
  if (text.startsWith('\uFEFF')) {
    return { line: 1, message: say('byteOrderMark') };
  }
  const control = CONTROL.exec(text);
  if (control !== null) {
    const message = say('lineNotText', { fault: unwritable(control[0]) ?? '' });
    return { line: lineOf(control.index), message };
  }
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) {
    const message = say('letterReplaced');
    return { line: lineOf(lost), message };
  }
  const garbled = garbledLine(text);
  if (garbled !== undefined) {
    const message = say('lettersGarbled');
    return { line: garbled, message };
  }
  const carriage = /\r(?!\n)/u.exec(text);
  return carriage === null
    ? undefined
    : {
        line: lineOf(carriage.index),
        message: say('lineEndsCr'),
      };
}
