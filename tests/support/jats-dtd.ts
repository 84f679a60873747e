import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ParseOption, XmlBufferInputProvider, XmlDocument, xmlRegisterInputProvider } from 'libxml2-wasm';
import { hasJatsDtd, JATS_DTD, JATS_DTD_FOLDER } from '../../scripts/machine/jats-dtd.ts';

/** Where the DTD stands on the web: what a document's doctype names is read from our copy. */
const ADDRESS = 'https://jats.nlm.nih.gov/archiving/1.3/';
/** What our documents name; our copy has the other form for mathematics, of which they have none. */
const NAMED = 'JATS-archivearticle1-3.dtd';

/** Lets documents that name the DTD of JATS 1.3 find it and its modules. @throws where there is no copy. */
export function provideJatsDtd(): void {
  if (!hasJatsDtd()) throw new Error('There is no DTD of JATS on this machine: run `npm run setup`.');
  const read = (name: string) => new Uint8Array(readFileSync(join(JATS_DTD_FOLDER, name)));
  // On the web some modules have folders of their own; Debian's package has all in one.
  const modules = readdirSync(JATS_DTD_FOLDER).flatMap((name) =>
    ['', 'mathml/', 'iso8879/', 'iso9573-13/', 'xmlchars/'].map(
      (folder) => [ADDRESS + folder + name, read(name)] as const,
    ),
  );
  const all = Object.fromEntries([...modules, [ADDRESS + NAMED, read(JATS_DTD)]]);
  xmlRegisterInputProvider(new XmlBufferInputProvider(all));
}

/** What is wrong with a document by the DTD that its doctype names, a line each. */
export function faultsByDtd(xml: string): string[] {
  try {
    XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_DTDVALID }).dispose();
    return [];
  } catch (error) {
    return String(error instanceof Error ? error.message : error)
      .split('\n')
      .filter((line) => line.trim() !== '');
  }
}
