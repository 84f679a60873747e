import type { Point, Position } from 'unist';
import { say } from '../faults/say.ts';
import { ARTICLE_ELEMENTS } from './article-elements.ts';

/** Why the data in the braces of an attribute cannot be read, and where. */
export interface BraceFault {
  place: Point;
  message: string;
}

/** The names of the attributes that hold data. */
const NAMES = Object.values(ARTICLE_ELEMENTS).flatMap((attributes) =>
  Object.keys(attributes).filter((name) => /^(?:data|languages)$/u.test(attributes[name] ?? '')),
);
/** The beginning of an attribute that holds data: its name. */
const ATTRIBUTE = new RegExp(`(?<=\\s)(${NAMES.join('|')})=\\{`, 'gu');
const SPACE = /\s*/uy;
const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
/** What an editor wrote where a text in quotes belongs. */
const BARE_WORDS = /[\p{L}\p{N}_$][\p{L}\p{N}_$ .-]*?(?=\s*['"]?\s*(?:[,}\]\n]|$))/uy;
const NUMBER = /-?\d[\d.]*(?![\p{L}\d])/uy;
/** A number with a sign of print before or behind it, or two points. */
const PRINTED_NUMBER =
  /[-−–]?\s?\d+(?:[.,]\d+)*\s?[%‰](?![\p{L}\d])|[−–]\s?\d+(?:[.,]\d+)*|-?\d+(?:\.\d*){2,}/uy;
const WORDS_OF_CODE = new Set(['true', 'false', 'null', 'undefined']);
const PRINTED_QUOTE = /[‘’‚‛“”„«»]/u;

/** The first thing that is wrong with the data of each attribute of an article, or of the one that stands at a place. */
export function braceFaults(source: string, within?: Position): BraceFault[] {
  const start = within?.start.offset;
  return [...source.matchAll(ATTRIBUTE)].flatMap(({ 0: opening, 1: name = '', index }) => {
    if (start !== undefined && start !== index) return [];
    const reader = new Reader(source, index + opening.length);
    try {
      reader.readAttribute(name);
      return [];
    } catch (error) {
      if (error instanceof Code) return [];
      if (!(error instanceof Unreadable)) throw error;
      const place = pointAt(source, error.offset);
      const { column } = place;
      return [{ place, message: say('bracesUnread', { name, column, reason: error.message }) }];
    }
  });
}

function pointAt(source: string, offset: number): Point {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

class Unreadable extends Error {
  readonly offset: number;

  constructor(offset: number, reason: string) {
    super(reason);
    this.offset = offset;
  }
}

/** What is no data at all: it is told as code. */
class Code extends Error {}

/** Reads data as an editor writes it, value by value, and knows what it has read last. */
class Reader {
  /** The last name or value, and where it ends. */
  private last = { text: '', end: 0 };
  /** Braces that end further left than they begin: one within them was not closed. */
  private suspect: number | undefined;

  private readonly source: string;
  private at: number;

  constructor(source: string, at: number) {
    this.source = source;
    this.at = at;
  }

  readAttribute(name: string): void {
    const start = this.at;
    this.skip(SPACE);
    const first = this.skip(NAME);
    if (first !== '' && this.peek() === ':') throw new Unreadable(start, say('braceAlone', { name }));
    this.at = start;
    this.value();
    this.skip(SPACE);
    if (this.peek() === '}') return;
    throw new Unreadable(this.suspect ?? this.at, say('braceOpen'));
  }

  private value(): void {
    this.skip(SPACE);
    const start = this.at;
    const sign = this.peek();
    if (sign === '{') this.fields();
    else if (sign === '[') this.list();
    else if (sign === '"' || sign === "'" || sign === '`') this.text(sign);
    else if (PRINTED_QUOTE.test(sign)) throw new Unreadable(start, say('braceQuoteOfPrint', { quote: sign }));
    else if (sign === ',' || sign === '}' || sign === ']') {
      throw new Unreadable(this.last.end, say('braceValue', { after: this.last.text }));
    } else if (this.skip(PRINTED_NUMBER) !== '') this.noNumber(start);
    else if (this.skip(NUMBER) === '') this.word(start);
    this.last = { text: this.source.slice(start, this.at).slice(-30), end: this.at };
  }

  private fields(): void {
    const opened = this.at;
    this.at += 1;
    for (this.skip(SPACE); this.peek() !== '}'; this.skip(SPACE)) {
      this.field(opened);
      this.skip(SPACE);
      if (this.peek() === ',') this.at += 1;
      else if (this.peek() !== '}') this.missing(opened, 'braceOpen');
    }
    if (this.indentOf(this.at) < this.indentOf(opened)) this.suspect ??= opened;
    this.at += 1;
  }

  private field(opened: number): void {
    const start = this.at;
    const sign = this.peek();
    const before = this.last;
    let isNumber = false;
    if (sign === '"' || sign === "'") this.text(sign);
    else if (this.skip(NAME) === '') {
      isNumber = this.skip(NUMBER) !== '';
      if (!isNumber && (sign === '[' || sign === '.')) throw new Code();
      if (!isNumber) this.missing(opened, 'braceOpen');
    }
    const name = this.source.slice(start, this.at);
    this.last = { text: name, end: this.at };
    this.skip(SPACE);
    if (this.peek() === ':') this.at += 1;
    // A decimal comma: 1,5.
    else if (isNumber && /^-?\d+$/u.test(before.text)) this.noNumber(before.end - before.text.length);
    else if (/[\p{L}\p{N}'"`{[]/u.test(this.peek())) {
      throw new Unreadable(this.last.end, say('braceColon', { after: name }));
    } else if (this.peek() === '-') throw new Unreadable(start, say('braceName', { name }));
    else throw new Code();
    this.value();
  }

  private list(): void {
    const opened = this.at;
    this.at += 1;
    for (this.skip(SPACE); this.peek() !== ']'; this.skip(SPACE)) {
      if (this.peek() === '}' || this.peek() === '') throw new Unreadable(opened, say('bracketOpen'));
      this.value();
      this.skip(SPACE);
      if (this.peek() === ',') this.at += 1;
      else if (this.peek() !== ']') this.missing(opened, 'bracketOpen');
    }
    this.at += 1;
  }

  private text(quote: string): void {
    const start = this.at;
    this.at += 1;
    while (this.peek() !== quote) {
      const sign = this.peek();
      if (sign === '' || (sign === '\n' && quote !== '`')) this.openQuote(start, quote);
      if (sign === '$' && quote === '`') throw new Code();
      this.at += sign === '\\' ? 2 : 1;
    }
    this.at += 1;
    if (!/[\p{L}\p{N}]/u.test(this.peek())) return;
    // The quote that ends the text is the first of the next one, or an apostrophe in it.
    if (/[\s:,]$/u.test(this.source.slice(start + 1, this.at - 1))) this.openQuote(start, quote);
    const other = quote === "'" ? '"' : "'";
    throw new Unreadable(this.at - 1, say('braceApostrophe', { quote, other }));
  }

  private openQuote(start: number, quote: string): never {
    throw new Unreadable(start, say('braceQuote', { quote }));
  }

  /** What is written as a number is in print, and not in data. */
  private noNumber(start: number): never {
    throw new Unreadable(start, say('braceNumber', { written: this.source.slice(start, this.at).trimEnd() }));
  }

  /** A word that is a value by itself, or a text without its quotes. */
  private word(start: number): void {
    const words = this.skip(BARE_WORDS);
    if (words === '') throw new Code();
    if (!WORDS_OF_CODE.has(words)) throw new Unreadable(start, say('braceWord', { words }));
  }

  /** What stands behind a value belongs to something that was not closed, or a comma is missing before it. */
  private missing(opened: number, whole: 'braceOpen' | 'bracketOpen'): never {
    if (/[\p{L}\p{N}'"`{[-]/u.test(this.peek())) {
      throw new Unreadable(this.last.end, say('braceComma', { after: this.last.text }));
    }
    if (/[>\]}<]|^$/u.test(this.peek())) throw new Unreadable(this.suspect ?? opened, say(whole));
    throw new Code();
  }

  private peek(): string {
    return this.source.charAt(this.at);
  }

  /** Reads what a pattern finds here; empty if it finds nothing. */
  private skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  /** How far the line of a place is indented; of a line that begins with the place itself, the place. */
  private indentOf(offset: number): number {
    const start = this.source.lastIndexOf('\n', offset - 1) + 1;
    return /^ */u.exec(this.source.slice(start, offset))?.[0].length ?? 0;
  }
}
