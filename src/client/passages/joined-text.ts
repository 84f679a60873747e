/** A run of text in an article, and the block (paragraph, cell, item) that it stands in. */
export interface TextRun {
  data: string;
  block: unknown;
}

/** The text of an article as one string, and where each of its UTF-16 units comes from. */
export interface JoinedText {
  text: string;
  /** For each unit of the text: which run, and where in it. */
  runs: number[];
  offsets: number[];
}

/** What a browser may break a word at, unseen: no part of the words. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/u;

/**
 * Joins the runs of an article: blanks of any kind and number become one space, and one stands between two blocks, so that
 * another setting of the same words is the same text.
 */
export function joinText(runs: readonly TextRun[]): JoinedText {
  const units: string[] = [];
  const joined = { runs: [] as number[], offsets: [] as number[] };
  const add = (unit: string, run: number, offset: number): void => {
    if (unit === ' ' && (units.length === 0 || units.at(-1) === ' ')) return;
    units.push(unit);
    joined.runs.push(run);
    joined.offsets.push(offset);
  };
  runs.forEach(({ data, block }, run) => {
    if (run > 0 && runs[run - 1]?.block !== block) add(' ', run, 0);
    for (let offset = 0; offset < data.length; offset += 1) {
      const unit = data.charAt(offset);
      if (!UNSEEN.test(unit)) add(/\s/u.test(unit) ? ' ' : unit, run, offset);
    }
  });
  return { text: units.join(''), ...joined };
}

/** Signs that typesetting may exchange; each pair is one unit long, so that places stay. */
const SIGNS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
};

/** The text with typographic signs made plain, for comparison; as long as before. */
export function foldSigns(text: string): string {
  return text.replaceAll(/[’‘ʼ“”„«»–—−‑]/gu, (sign) => SIGNS[sign] ?? sign);
}
