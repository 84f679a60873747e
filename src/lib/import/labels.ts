import { LOCALES, type Locale, type Localized } from '../../schemas/locales.ts';

/** What a label says that the paragraph is. */
type LabelKind = 'abstract' | 'keywords' | 'references';

/** A label before a paragraph, and what stands behind it. */
interface Label {
  kind: LabelKind;
  language: Locale;
  /** How many characters of the paragraph are the label. */
  length: number;
}

/** How authors head the parts of a manuscript. */
const LABELS: Localized<Record<LabelKind, string>> = {
  en: {
    abstract: 'abstract|summary|annotation',
    keywords: 'key ?words?',
    references: '(?:list of )?references|bibliography|literature|works cited',
  },
  kk: {
    abstract: 'а[ңн]датпа|түйіндеме|түйін',
    keywords: '(?:түйін|түйінді|кілт|кілтті|кілттік|негізгі|тірек) сөздер',
    references:
      '(?:пайдалан(?:ыл)?ған |қолдан(?:ыл)?ған )?(?:әдебиет(?:тер)?|дерек ?көздер|көздер)(?: тізімі)?',
  },
  ru: {
    abstract: 'аннотация|резюме',
    keywords: 'ключевые слова',
    references:
      '(?:список )?(?:использованн(?:ой|ых) )?(?:литератур[аы]|источник(?:и|ов))(?: и литератур[аы])?|библиография|библиографический список',
  },
};

/** The label that a paragraph begins with, set off by a stop, a colon, a dash or its end. */
export function labelOf(text: string): Label | undefined {
  for (const language of LOCALES) {
    for (const kind of ['keywords', 'abstract', 'references'] as const) {
      // A reference list is headed by a line of its own; a sentence may begin with the same word.
      const end = kind === 'references' ? '[\\s.:]*$' : '\\s*(?:[.:]\\s*[–—-]?\\s*|[–—-]\\s+|$)';
      const found = new RegExp(`^(?:\\d+[.)]?\\s+)?(?:${LABELS[language][kind]})${end}`, 'iu').exec(text);
      if (found !== null) return { kind, language, length: found[0].length };
    }
  }
  return undefined;
}
