import type { Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { say } from '../faults/say.ts';
import { mixedWords } from '../content-tree/mixed-word.ts';
import { isLong, otherLanguage } from '../content-tree/written-language.ts';
import { languageOf } from './language-of.ts';

/** Tells of words with letters of two alphabets, and of a text in another language than its record states. */
export function remarkLetters() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'text', (text: Text) => {
      for (const { message, isSlip } of mixedWords(text.value)) {
        if (isSlip) file.message(message, text, 'alphabet');
        else file.info(message, text, 'alphabet');
      }
    });
    const language = languageOf(file);
    const body = tree.children.filter(({ type }) => type === 'paragraph' || type === 'heading');
    const text = body.map((node) => toString(node)).join('\n');
    const other = isLong(text) ? otherLanguage(text, language) : undefined;
    if (other === undefined) return;
    const message = say('textInOtherLanguage', {
      other: say(`in_${other}`),
      stated: say(`in_${language}`),
      code: other,
    });
    file.message(message, body[0], 'language');
    // The captions are judged by the language that they are in.
    file.data.textLanguage = other;
  };
}
