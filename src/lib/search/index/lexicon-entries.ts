import { allForms, type Concept } from '../../lexicon/concept.ts';
import { inEachLocale, LOCALES, type Locale } from '../../../schemas/locales.ts';
import type { LexiconForms } from './lexicon-forms.ts';
import type { IndexedDocument } from './index-data.ts';
import { keysOfForm, PRESENCE, type ConceptForm } from './concept-forms.ts';
import { PASSAGE_KINDS, type PassageKind } from './passage.ts';
import { edgeOf } from './shelf.ts';

/** Kinds of passages that are the text of an article. */
const TEXT_KINDS: readonly PassageKind[] = ['heading', 'text', 'table', 'figure', 'footnote'];

/** A form of a concept: as the browser has it, the edges of the keys by which it is looked for, and the keys under which it is found. */
export interface EntryForm {
  form: ConceptForm;
  edges: readonly string[];
  keys: readonly string[];
}

/** The concepts that stand anywhere in the documents, each with all its forms. */
export function lexiconEntries(
  concepts: readonly Concept[],
  lexicon: LexiconForms,
  documents: readonly IndexedDocument[],
): EntryForm[][] {
  const known = keysByPlace(documents);
  const entries = concepts.map((concept) =>
    allForms(concept).map(({ form, language }): EntryForm => {
      const { words, key } = lexicon.of(form, language);
      const isAlone = key !== undefined;
      const keys = keysOfForm(words, isAlone);
      const has = (known: ReadonlySet<string>) => keys.some((each) => known.has(each));
      const presence = has(known[language].text)
        ? PRESENCE.text
        : has(known[language].records)
          ? PRESENCE.records
          : PRESENCE.none;
      const number = LOCALES.indexOf(language);
      const edges = [...new Set(words[0]?.keys.map(edgeOf))];
      return { form: isAlone ? [form, number, presence, 1] : [form, number, presence], edges, keys };
    }),
  );
  return entries.filter((forms) => forms.some((form) => isPresent(form)));
}

/** Whether a form stands in any document. */
export function isPresent({ form: [, , presence] }: EntryForm): boolean {
  return presence !== PRESENCE.none;
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
