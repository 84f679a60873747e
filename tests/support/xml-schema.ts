import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

// A schema imports others, which lie beside it.
xmlRegisterFsInputProviders();

/** What is wrong with an XML document by a schema of `tests/site/schemas`. */
export function schemaErrors(xml: string, schema: string): string[] {
  const path = resolve('tests/site/schemas', schema);
  using document = XmlDocument.fromString(xml);
  using grammar = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  using validator = XsdValidator.fromDoc(grammar);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `line ${String(line)}: ${message.trim()}`);
  }
}
