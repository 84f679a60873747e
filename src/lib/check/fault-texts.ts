import type { Locale } from '../../schemas/locales.ts';
import { CATALOGS } from '../faults/catalogs.ts';
import { textsOf, type WrittenText } from './texts.ts';

/** Elements, what stands in the quotation marks of code, and names with signs in them: files, addresses, identifiers. */
const CODE =
  /`[^`]*`|<[^>]*>|"[^"]*"|\S*[\w}][./_=&#*+-][\w{*]\S*|[/#.&*!-]\S*\w\S*|\b[A-Z][A-Z0-9]+s?\b|\b(?:alt|mailto|src|url|xml|xmlns)\b|\b\w*[a-z][A-Z]\w*/gu;
const LATIN = /[A-Za-z]+/gu;

/** What faults are told in, without code. In Kazakh and Russian every Latin word is code; an English one may be. */
export function faultTexts(language: Locale): WrittenText[] {
  return textsOf('src/lib/faults', CATALOGS[language], language, language).map((each) => {
    const text = each.text.replaceAll(/\{[a-z]\w*\}/giu, ' ').replaceAll(CODE, ' ');
    return { ...each, language, text: language === 'en' ? text : text.replaceAll(LATIN, ' ') };
  });
}
