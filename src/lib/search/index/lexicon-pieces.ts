import { allForms, type Concept } from '../../lexicon/concept.ts';
import { inEachLocale, LOCALES, type Locale } from '../../../schemas/locales.ts';
import type { LexiconForms } from './lexicon-forms.ts';
import type { IndexedDocument } from './index-data.ts';
import {
  PIECE_NAMES,
  piecesOfKeys,
  PRESENCE,
  stemKeys,
  type LexiconPiece,
  type PieceForm,
} from './lexicon-piece.ts';
import { PASSAGE_KINDS, type PassageKind } from './passage.ts';

/** Kinds of passages that are the text of an article. */
const TEXT_KINDS: readonly PassageKind[] = ['heading', 'text', 'table', 'figure', 'footnote'];

/** The pieces of the lexicon for the browser: the concepts that stand anywhere in the documents, by their names. */
export function lexiconPieces(
  concepts: readonly Concept[],
  lexicon: LexiconForms,
  documents: readonly IndexedDocument[],
): Record<string, LexiconPiece> {
  const known = keysByPlace(documents);
  const pieces = Object.fromEntries(PIECE_NAMES.map((name): [string, LexiconPiece] => [name, []]));
  for (const concept of concepts) {
    const forms = allForms(concept).map(({ form, language }) => {
      const { words, key } = lexicon.of(form, language);
      const keys = key === undefined ? words.flatMap(stemKeys) : [key];
      const has = (known: ReadonlySet<string>) => keys.some((each) => known.has(each));
      const presence = has(known[language].text)
        ? PRESENCE.text
        : has(known[language].records)
          ? PRESENCE.records
          : PRESENCE.none;
      const number = LOCALES.indexOf(language);
      const entry: PieceForm = key === undefined ? [form, number, presence] : [form, number, presence, key];
      return { entry, pieces: piecesOfKeys(words[0]?.keys ?? []) };
    });
    if (forms.every(({ entry: [, , presence] }) => presence === PRESENCE.none)) continue;
    for (const name of new Set(forms.flatMap((form) => form.pieces))) {
      pieces[name]?.push(forms.map(({ entry }) => entry));
    }
  }
  return pieces;
}

/** Which keys stand in the texts of articles, and which anywhere, by the language of the passage. */
function keysByPlace(documents: readonly IndexedDocument[]) {
  const known = inEachLocale(() => ({ text: new Set<string>(), records: new Set<string>() }));
  for (const { outline, keysOfPassages } of documents) {
    for (const [number, [, kind, language]] of outline.passages.entries()) {
      const locale: Locale | undefined = LOCALES[language];
      if (locale === undefined) continue;
      const isText = TEXT_KINDS.includes(PASSAGE_KINDS[kind] ?? 'text');
      for (const key of keysOfPassages[number] ?? []) {
        known[locale].records.add(key);
        if (isText) known[locale].text.add(key);
      }
    }
  }
  return known;
}
