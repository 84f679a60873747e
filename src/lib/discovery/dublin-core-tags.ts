import type { Publication } from '../publication/publication.ts';
import { ROOT_LOCALE } from '../routes.ts';
import { dublinCore } from './dublin-core.ts';
import { meta, type HeadTag } from './head.ts';

/**
 * Dublin Core in the head of an English page (https://www.dublincore.org/specifications/dublin-core/dc-html/): what is in
 * another language says so twice, by `lang` for readers of HTML and by `xml:lang` for readers of XML; what is named by an
 * address, the issue, is a link. Zotero reads these tags before the Highwire ones and lets the latter win, authors
 * included, so that it sees each author once.
 */
export function dublinCoreTags(publication: Publication): HeadTag[] {
  return [
    { tag: 'link', rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
    { tag: 'link', rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
    ...dublinCore(publication).map(({ element, value, lang, refined }): HeadTag => {
      const isAddress = element === 'relation' || refined === 'license';
      if (isAddress && refined !== undefined) return { tag: 'link', rel: `DCTERMS.${refined}`, href: value };
      const name = refined === undefined ? `DC.${element}` : `DCTERMS.${refined}`;
      return meta(name, value, lang === ROOT_LOCALE ? undefined : lang);
    }),
  ];
}
