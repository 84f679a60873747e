import { COLORS, LIMITS, type KeptPassage } from './kept-passage.ts';

/** The article of a passage, as its address has it: names of folders, nothing else. */
export const ARTICLE = /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/u;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u;
const DAY = /^(?:\d{4}-\d\d-\d\d)?$/u;
const LANGUAGE = /^(?:[a-z]{2,3}(?:-[A-Za-z0-9]+)*)?$/u;

/** The fields of an object that came from outside; those of its prototype are none of them. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return new Map(isObject ? Object.entries(value) : []);
}

/**
 * A passage from a value that came from outside (a file, the browser's storage), with the known fields and no others;
 * undefined where it is none.
 */
export function checkPassage(value: unknown): KeptPassage | undefined {
  const fields = fieldsOf(value);
  const faults: string[] = [];
  const text = (name: string, most: number, pattern?: RegExp): string => {
    const found = fields.get(name);
    if (typeof found === 'string' && found.length <= most && (pattern?.test(found) ?? true)) return found;
    faults.push(name);
    return '';
  };
  const time = (name: string): string => {
    const found = text(name, 30, TIME);
    if (Number.isNaN(Date.parse(found))) faults.push(name);
    return found;
  };
  const color = COLORS.find((each) => each === fields.get('color'));
  const start = fields.get('start');
  const article = text('article', LIMITS.line);
  const passage = {
    id: text('id', 36, UUID),
    article,
    title: text('title', LIMITS.line),
    titleLanguage: text('titleLanguage', 35, LANGUAGE),
    address: text('address', LIMITS.line),
    // Passages of former days have none.
    edition: fields.has('edition') ? text('edition', 10, DAY) : '',
    block: text('block', LIMITS.line),
    start: typeof start === 'number' && Number.isSafeInteger(start) && start >= 0 ? start : 0,
    language: text('language', 35, LANGUAGE),
    prefix: text('prefix', LIMITS.context),
    exact: text('exact', LIMITS.exact, /\S/u),
    suffix: text('suffix', LIMITS.context),
    color: color ?? COLORS[0],
    note: text('note', LIMITS.note),
    created: time('created'),
    modified: time('modified'),
    isLost: fields.get('isLost') === true,
    isChanged: fields.get('isChanged') === true,
  };
  const isOfArticle = article === '' || ARTICLE.test(article);
  return faults.length === 0 && color !== undefined && isOfArticle ? passage : undefined;
}
