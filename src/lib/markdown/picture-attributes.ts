import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { z } from 'zod';
import { localized, text } from '../../schemas/localized.ts';
import { LOCALES, type Localized } from '../../schemas/locales.ts';
import { oneLine } from '../../schemas/unwritable.ts';
import { isPictureName, PICTURE_ENDINGS } from '../pictures/picture-kinds.ts';
import { staticAttribute } from './static-value.ts';

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
  const shown = `<Figure> has the src "${oneLine(name)}"`;
  const folder = 'the folder that is called as the article is';
  if (name.includes('/') || name.includes('\\')) {
    return `${shown}: put the picture into ${folder}, and write its name alone`;
  }
  return `${shown}, which cannot be the address of a picture: name the file with lower-case Latin letters, digits and hyphens, and ${PICTURE_ENDINGS} at the end`;
}

/** What is wrong between the attributes of a figure, each of which is well written by itself. */
export function pictureFaults(node: Figure): string[] {
  const has = (name: string) => node.attributes.some((each) => 'name' in each && each.name === name);
  if (!has('src')) {
    const without = ['alt', 'decorative', 'credit'].find(has);
    return without === undefined
      ? []
      : [
          `<Figure> has ${without} and no picture: write src="map.png", or leave ${without} out where the picture is lost`,
        ];
  }
  if (has('alt') && has('decorative')) {
    return [
      '<Figure> has alt and is decorative: keep alt if the picture says anything, decorative if it says nothing',
    ];
  }
  if (has('decorative')) return [];
  if (!has('alt')) {
    return [
      `<Figure> does not say what the picture shows to those who do not see it: write ${ALT}, or decorative if it says nothing that the text does not`,
    ];
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
  if (!stated.success) return [`<Figure> has an alt that is no text in three languages: write ${ALT}`];
  const languages: readonly string[] = LOCALES;
  const faults: string[] = [];
  const unknown = Object.keys(stated.data).filter((key) => !languages.includes(key));
  if (unknown.length > 0)
    faults.push(`<Figure> has an alt in ${unknown.join(', ')}, which the journal has not: write ${ALT}`);
  const isWritten = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  const missing = languages.filter((locale) => !isWritten(stated.data[locale]));
  if (missing.length > 0) {
    faults.push(
      `<Figure> has no alt in ${missing.join(', ')}: say in each language what the picture shows, ${ALT}`,
    );
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
    faults.push(
      `<Figure> has the name of its file as alt in ${named.join(', ')}: say what the picture shows`,
    );
  }
  const told = altSchema.safeParse(stated.data).error?.issues ?? [];
  return faults.length > 0
    ? faults
    : told.map(({ path, message }) => `<Figure>, alt.${path.join('.')}: ${message}`);
}

function sourceOf(node: Figure): string {
  return wordsOf(node, 'src') ?? '';
}

function wordsOf(node: Figure, name: string): string | undefined {
  const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}
