import type { HeaderRule } from '../discovery/headers-file.ts';
import { fieldsFor } from '../discovery/headers-file.ts';
import type { Answer } from './answers.ts';
import { endingOf, FILE_TYPES, isPacked } from './file-types.ts';

/** Something that is wrong at one address: what, and what to do. Those that say the same are told together. */
export interface SiteFault {
  address: string;
  what: string;
  remedy: string;
}

/** A file of the build. */
export interface BuiltFile {
  /** Its name, from the folder of the build. */
  file: string;
  bytes: Uint8Array;
}

const COPY = 'copy the folder of the build to the server again, all of it';
const HEADERS =
  'set the header fields of the file _headers, as docs/deploy does for nginx and Caddy (npm run links writes those of issues)';

/** What is wrong with an answer, compared with the file that it should be, and with the header fields of its path. */
export function fileFaults(
  answer: Answer,
  { file, bytes }: BuiltFile,
  rules: readonly HeaderRule[],
): SiteFault[] {
  const { address, status, fields, body } = answer;
  const fault = (what: string, remedy: string): SiteFault => ({ address, what, remedy });
  if (status === undefined)
    return [fault('no answer came within 30 seconds', 'look whether the server runs')];
  if (status !== 200) return [fault(`the answer has status ${String(status)} in place of 200`, COPY)];
  const faults: SiteFault[] = [];
  if (Buffer.compare(body, bytes) !== 0)
    faults.push(
      fault('the file is another than in the build', `${COPY}, and empty what a cache keeps of it`),
    );

  const wanted = fieldsFor(rules, new URL(address).pathname);
  for (const [name, value] of wanted) {
    const said = fields.get(name);
    if (said === null) faults.push(fault(`${name} is missing`, HEADERS));
    else if (said.toLowerCase() !== value.toLowerCase())
      faults.push(fault(`${name} is not what _headers says`, HEADERS));
  }
  if (!wanted.has('Content-Type')) faults.push(...typeFaults(answer, file, fault));
  if (isPacked(file, bytes.length) && fields.get('content-encoding') === null)
    faults.push(
      fault('the text is sent unpacked', 'switch on compression by gzip, Brotli or zstd for its type'),
    );
  return faults;
}

function typeFaults(
  { fields }: Answer,
  file: string,
  fault: (what: string, remedy: string) => SiteFault,
): SiteFault[] {
  const types = FILE_TYPES[endingOf(file)];
  const [said = '', encoding = 'charset=utf-8'] = (fields.get('content-type') ?? '')
    .toLowerCase()
    .split(/\s*;\s*/u);
  if (types !== undefined && !types.includes(said)) {
    return [fault(`the type is ${said === '' ? 'not said' : said}`, `send it as ${types[0] ?? ''}`)];
  }
  return encoding === 'charset=utf-8'
    ? []
    : [fault(`the text is said to be in another encoding, ${encoding}`, 'send text with charset=utf-8')];
}
