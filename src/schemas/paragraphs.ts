import { z } from 'zod';
import { text } from './localized.ts';
import { say } from '../lib/faults/say.ts';

/** What an abstract goes on with after a line that is no whole paragraph. */
const UNFINISHED = /[^.!?…:;)\]»”"’]$/u;

/**
 * Text in one paragraph or several. In YAML an empty line parts them under `>-`, and every line is one under `|-`; here each
 * is a line. A line that ends within a sentence was broken for the editor's eyes, and is an error.
 */
export const paragraphs = z
  .string({ error: () => say('textMissing') })
  .transform((value) => value.split(/\s*\n\s*/u).filter((line, index) => index === 0 || line !== ''))
  .superRefine((lines, context) => {
    const fault = lines.map((line) => text.safeParse(line).error?.issues[0]?.message).find(Boolean);
    const unfinished = lines.slice(0, -1).find((line) => UNFINISHED.test(line));
    const message =
      fault ??
      (unfinished === undefined ? undefined : say('paragraphUnfinished', { end: unfinished.slice(-30) }));
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  })
  .transform((lines) => lines.join('\n'));

/** The paragraphs of such a text. */
export function paragraphsOf(value: string): string[] {
  return value.split('\n');
}
