import type { ZoteroCreator } from './zotero.ts';

/** The fields of an item that Zotero fills from a key of a context object of an article. */
const FIELDS: Readonly<Record<string, string>> = {
  'rft.atitle': 'title',
  'rft.jtitle': 'publicationTitle',
  'rft.date': 'date',
  'rft.volume': 'volume',
  'rft.issue': 'issue',
  'rft.spage': 'pages',
  'rft.issn': 'ISSN',
  'rft.pub': 'publisher',
  'rft.publisher': 'publisher',
  'rft.description': 'abstractNote',
  'rft.rights': 'rights',
  'rft.language': 'language',
};

/**
 * Reads a context object by the rules of Zotero's `parseContextObject` (zotero/utilities, openurl.js), as far as they concern
 * articles of journals: pairs are parted at `&` and at the first `=`, a plus is a blank, coded or not, an unknown key is
 * passed over, the last of several values counts, and an address of the web is the item's own.
 */
export function zoteroContextObject(context: string): Record<string, unknown> | undefined {
  const pairs = context.split('&').map((pair): [key: string, value: string] => {
    const [key = '', value = ''] = pair.split('=');
    return [key, decodeURIComponent(value.replaceAll(/\+|%2B/giu, ' '))];
  });
  if (!pairs.some(([key, value]) => key === 'rft_val_fmt' && value === 'info:ofi/fmt:kev:mtx:journal')) {
    return undefined;
  }
  const inParts: Partial<ZoteroCreator> = {};
  const whole: ZoteroCreator[] = [];
  const tags: string[] = [];
  const item: Record<string, string> = {};
  for (const [key, value] of pairs.filter(([, each]) => each !== '')) {
    const field = FIELDS[key];
    if (field !== undefined) item[field] = value;
    if (key === 'rft_id' && /^https?:\/\//u.test(value)) item['url'] = value;
    if (key === 'rft.aulast') inParts.lastName = value;
    if (key === 'rft.aufirst') inParts.firstName = value;
    if (key === 'rft.subject') tags.push(value);
    if (key === 'rft.au') {
      const [lastName = '', firstName = ''] = value.split(/,\s*/u);
      whole.push({ lastName, firstName });
    }
  }
  return { itemType: 'journalArticle', ...item, creators: [inParts, ...whole], tags };
}
