import { z } from 'zod';
import { text } from './localized.ts';

/** What an abstract goes on with after a line that is no whole paragraph. */
const UNFINISHED = /[^.!?…:;)\]»”"’]$/u;

/**
 * Text in one paragraph or several. In YAML an empty line parts them under `>-`, and every line is one under `|-`; here each
 * is a line. A line that ends within a sentence was broken for the editor's eyes, and is an error.
 */
export const paragraphs = z
  .string({ error: 'write a text here' })
  .transform((value) => value.split(/\s*\n\s*/u).filter((line, index) => index === 0 || line !== ''))
  .superRefine((lines, context) => {
    const fault = lines.map((line) => text.safeParse(line).error?.issues[0]?.message).find(Boolean);
    const unfinished = lines.slice(0, -1).find((line) => UNFINISHED.test(line));
    const message =
      fault ??
      (unfinished === undefined
        ? undefined
        : `a line is a paragraph here, and one ends within a sentence, “…${unfinished.slice(-30)}”: begin the text with >- and part its paragraphs by an empty line`);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  })
  .transform((lines) => lines.join('\n'));

/** The paragraphs of such a text. */
export function paragraphsOf(value: string): string[] {
  return value.split('\n');
}
