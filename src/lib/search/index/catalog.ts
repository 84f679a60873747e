import { LOCALES, ROOT_LOCALE, type Locale, type Localized } from '../../../schemas/locales.ts';
import { PASSAGE_KINDS, type Outline, type OutlinePassage, type PassageKind } from './passage.ts';

/** How many documents have their outlines in one file. */
export const BUNDLE_SIZE = 8;

/** An outline in a file: the passages by columns, which is a third smaller. */
export interface PackedOutline {
  name: string;
  address: string;
  title: Localized<string>;
  /** How many keys each passage has. */
  keys: number[];
  /** A letter for what each passage is. */
  codes: string;
  /** A digit for what figures each passage has. */
  figures: string;
  /** How many passages each part has. */
  parts: number[];
  /** Passages of the same place as another: both numbers. */
  places: [number, number][];
}

/**
 * What the browser must know of every document to say how many answer and what they can be filtered by; part of every first
 * search, so that a document costs some thirty bytes. What belongs to a document stands at its number.
 */
export interface CatalogFile {
  /** The version of the index, by which files are named that this catalog numbers. */
  version: string;
  /** The ids by which Pagefind answers. */
  ids: string[];
  /** Pagefind's metadata (base64). */
  meta: string;
  /** The edge that each shelf of the index begins with. */
  shelves: string[];
  names: string[];
  /** The numbers of documents that are no articles. */
  pages: number[];
  /** The authors, by their numbers in the list of authors. */
  authors: number[][];
  /** Stretches of passages of one kind and language, in their order: a letter for each, and how many keys each has. */
  codes: string[];
  keys: number[][];
  /** How many files of phrases there are. */
  phraseFiles: number;
  /** The outlines of the first documents: all of a young archive, the newest of an old one. */
  outlines: PackedOutline[];
}

/** The letter for passages of a kind and a language. */
export function codeOf(kind: number, language: number): string {
  return String.fromCodePoint(FIRST_CODE + kind * LOCALES.length + language);
}

/** The numbers of kind and language that a letter stands for. */
export function numbersOf(code: string): [kind: number, language: number] {
  const number = (code.codePointAt(0) ?? FIRST_CODE) - FIRST_CODE;
  return [Math.floor(number / LOCALES.length), number % LOCALES.length];
}

const FIRST_CODE = 0x41;

/** The kind of a passage. */
export function kindOf(passage: OutlinePassage | undefined): PassageKind {
  return PASSAGE_KINDS[passage?.[1] ?? 0] ?? 'text';
}

/** The language of a passage. */
export function languageOf(passage: OutlinePassage | undefined): Locale {
  return LOCALES[passage?.[2] ?? 0] ?? ROOT_LOCALE;
}

/** Puts an outline into the form of the files. */
export function packOutline({ name, address, title, passages }: Outline): PackedOutline {
  const parts: number[] = [];
  for (const [, , , part] of passages) parts[part] = (parts[part] ?? 0) + 1;
  return {
    name,
    address,
    title,
    keys: passages.map(([keys]) => keys),
    codes: passages.map(([, kind, language]) => codeOf(kind, language)).join(''),
    figures: passages.map(([, , , , figures]) => String(figures)).join(''),
    parts,
    places: passages.flatMap(([, , , , , place], number): [number, number][] =>
      place === undefined ? [] : [[number, place]],
    ),
  };
}

/** Reads an outline from the form of the files. */
export function unpackOutline(packed: PackedOutline): Outline {
  const { name, address, title, keys, codes, figures, parts, places } = packed;
  const partOf = parts.flatMap((count, part) => Array.from({ length: count }, () => part));
  const placeOf = new Map(places);
  const passages = Array.from(codes, (code, number): OutlinePassage => {
    const place = placeOf.get(number);
    return [
      keys[number] ?? 0,
      ...numbersOf(code),
      partOf[number] ?? 0,
      Number(figures[number]),
      ...(place === undefined ? ([] as const) : ([place] as const)),
    ];
  });
  return { name, address, title, passages };
}
