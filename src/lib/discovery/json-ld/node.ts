import type { JsonLdObject } from 'schema-dts';
import { LOCALES, type Locale, type Localized } from '../../../schemas/localized.ts';

/** A thing of the graph, made as one of schema-dts's types. */
export type JsonLdNode = JsonLdObject;

/** A text with its language: a value object of JSON-LD (https://www.w3.org/TR/json-ld11/#value-objects). */
export interface TaggedText {
  '@language': Locale;
  '@value': string;
}

/** Texts of which some say their language; those in the language of what they are said of need not. */
type Texts = string | TaggedText | readonly (string | TaggedText)[];

/**
 * A node with texts in several languages. The node itself is of one of schema-dts's types, which have no value objects;
 * so the texts come apart from it, under names that the type knows.
 */
export function inLanguages<T extends JsonLdNode>(
  node: T,
  texts: Partial<Record<keyof T, Texts>>,
): JsonLdNode {
  return { ...node, ...texts };
}

/** Texts in all languages but the one in which a node is. */
export function inOtherLanguages(own: Locale, texts: Localized<string | readonly string[]>): TaggedText[] {
  return LOCALES.filter((locale) => locale !== own).flatMap((locale) =>
    [texts[locale]].flat().map((text) => ({ '@language': locale, '@value': text })),
  );
}

/** A text that says its language where it is another than the one in which a node is. */
export function tagged(own: Locale, language: Locale, text: string): string | TaggedText {
  return language === own ? text : { '@language': language, '@value': text };
}

/** A node named elsewhere in the graph, or on another page. */
export function reference({ '@id': id }: JsonLdNode): { '@id': string } {
  if (id === undefined) throw new Error('only a node with an @id can be referred to');
  return { '@id': id };
}

/**
 * The text of a `<script type="application/ld+json">`. `<` is escaped, so that no text can end the element
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
export function scriptText(graph: readonly JsonLdNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}
