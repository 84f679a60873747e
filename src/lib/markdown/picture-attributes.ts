import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { z } from 'zod';
import { localized, text } from '../../schemas/localized.ts';
import { LOCALES, type Localized } from '../../schemas/locales.ts';
import { oneLine } from '../../schemas/unwritable.ts';
import { isPictureName, PICTURE_ENDINGS } from '../pictures/picture-kinds.ts';
import { staticAttribute } from './static-value.ts';
import { eitherOf, say } from '../faults/say.ts';

type Figure = MdxJsxFlowElement | MdxJsxTextElement;

/** What an editor states of a picture that is there. */
export interface StatedPicture {
  name: string;
  /** Undefined where the picture is said to be decorative. */
  alt: Localized<string> | undefined;
  credit: string | undefined;
}

const ALT = 'alt={{ en: "…", kk: "…", ru: "…" }}';
const altSchema = localized(text);
/** An alt of which anything may be wrong. */
const anyAltSchema = z.record(z.string(), z.unknown());

/** What is wrong with the name of a picture's file; undefined if it may be one. */
export function pictureNameFault(name: string): string | undefined {
  if (isPictureName(name)) return undefined;
  const shown = { name: oneLine(name) };
  if (name.includes('/') || name.includes('\\')) {
    return say('pictureElsewhere', shown);
  }
  return say('pictureName', { ...shown, endings: eitherOf(PICTURE_ENDINGS) });
}

/** What is wrong between the attributes of a figure, each of which is well written by itself. */
export function pictureFaults(node: Figure): string[] {
  const has = (name: string) => node.attributes.some((each) => 'name' in each && each.name === name);
  if (!has('src')) {
    const without = ['alt', 'decorative', 'credit'].find(has);
    return without === undefined ? [] : [say('pictureMissing', { attribute: without })];
  }
  if (has('alt') && has('decorative')) {
    return [say('altAndDecorative')];
  }
  if (has('decorative')) return [];
  if (!has('alt')) {
    return [say('altMissing', { alt: ALT })];
  }
  return altFaults(staticAttribute(node, 'alt'), sourceOf(node));
}

/** What a figure states of its picture; undefined where the picture is lost. */
export function statedPicture(node: MdxJsxFlowElement): StatedPicture | undefined {
  const name = sourceOf(node);
  if (name === '') return undefined;
  const alt = staticAttribute(node, 'alt');
  const read = altSchema.safeParse(alt !== undefined && 'value' in alt ? alt.value : undefined);
  return { name, alt: read.data, credit: wordsOf(node, 'credit')?.trim() };
}

function altFaults(alt: ReturnType<typeof staticAttribute>, name: string): string[] {
  const stated = anyAltSchema.safeParse(alt !== undefined && 'value' in alt ? alt.value : undefined);
  if (!stated.success) return [say('altForm', { alt: ALT })];
  const languages: readonly string[] = LOCALES;
  const faults: string[] = [];
  const unknown = Object.keys(stated.data).filter((key) => !languages.includes(key));
  if (unknown.length > 0) faults.push(say('altLanguageUnknown', { languages: unknown.join(', '), alt: ALT }));
  const isWritten = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  const missing = languages.filter((locale) => !isWritten(stated.data[locale]));
  if (missing.length > 0) {
    faults.push(say('altLanguageMissing', { languages: missing.join(', '), alt: ALT }));
  }
  const plain = (words: string) =>
    words
      .trim()
      .toLowerCase()
      .replace(/\.[a-z]+$/u, '')
      .replaceAll(/[\s_-]+/gu, ' ');
  const named = languages.filter(
    (locale) => isWritten(stated.data[locale]) && plain(String(stated.data[locale])) === plain(name),
  );
  if (named.length > 0) {
    faults.push(say('altIsFileName', { languages: named.join(', ') }));
  }
  const told = altSchema.safeParse(stated.data).error?.issues ?? [];
  return faults.length > 0
    ? faults
    : told.map(({ path, message }) => say('altFault', { field: path.join('.'), fault: message }));
}

function sourceOf(node: Figure): string {
  return wordsOf(node, 'src') ?? '';
}

function wordsOf(node: Figure, name: string): string | undefined {
  const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}
