/**
 * An anchor of the page as an id of XML, which must be a name (https://www.w3.org/TR/xml-names/#NT-NCName): an anchor
 * that begins with a digit, as a numbered heading's does, begins with `_` there; what no name can have is coded.
 */
export function xmlId(anchor: string): string {
  const name = anchor.replaceAll(/[^\p{L}\p{M}\p{Nd}_.-]/gu, (character) => `_x${hex(character)}_`);
  return /^[\p{L}_]/u.test(name) ? name : `_${name}`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
