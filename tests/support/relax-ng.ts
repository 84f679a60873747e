import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { XmlDocument, XmlValidateError } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** A schema that documents are held against. */
interface Grammar {
  validate(document: XmlDocument): void;
}

// libxml2 means to give RELAX NG up one day, and so its binding calls it deprecated; the pinned version has it.
const { RelaxNGValidator } = (await import('libxml2-wasm')) as unknown as {
  RelaxNGValidator: { fromDoc(schema: XmlDocument): Grammar };
};

xmlRegisterFsInputProviders();

/** Reads a RELAX NG schema, with the files that it includes. */
export function readGrammar(path: string): Grammar {
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  return RelaxNGValidator.fromDoc(schema);
}

/** What is wrong with a document by a grammar, a line each; an XML that is not well-formed also. */
export function faultsOf(xml: string, grammar: Grammar): string[] {
  try {
    const document = XmlDocument.fromString(xml);
    try {
      grammar.validate(document);
    } finally {
      document.dispose();
    }
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError)
      return error.details.map(({ line, message }) => `${String(line)}: ${message.trim()}`);
    return [String(error)];
  }
}

/**
 * The grammar of JATS Archiving 1.2: the newest that a package of npm has. JATS 1.3 only adds to it (ANSI/NISO
 * Z39.96-2021 is backward compatible), so what is valid by 1.2 but for the number of its version is valid by 1.3.
 */
export function jatsGrammar(): Grammar {
  const schema = import.meta
    .resolve('texture-plugin-jats/rng/JATS-Archiving-1-2-MathML3-RNG/JATS-archivearticle1-mathml3.rng');
  return readGrammar(fileURLToPath(schema));
}
