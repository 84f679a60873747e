import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { linksSchema, type Link } from '../../schemas/links.ts';

const HEAD = ` What is known of the addresses that the issue cites. \`checked\` is written by npm run check:links -- --online;
 \`archived\` and \`verified\` are an editor's, who has opened the copy.`;

/** links.yaml of an issue, to be read and added to; what editors wrote in it, comments too, stays as it is. */
export class LinksFile {
  readonly #file: string;
  readonly #document: Document;

  /** @throws where the file is there and cannot be read. */
  constructor(file: string) {
    this.#file = file;
    this.#document = parseDocument(existsSync(file) ? readFileSync(file, 'utf8') : 'links: []\n');
    if (!existsSync(file)) this.#document.commentBefore = HEAD;
    // A file that is wrong is told of before anybody is asked.
    this.links();
  }

  /** What is known now. */
  links(): Link[] {
    const result = linksSchema.safeParse(this.#document.toJS());
    if (this.#document.errors.length > 0 || !result.success)
      throw new Error(`${this.#file} cannot be read: npm run check:content says what is wrong`);
    return result.data.links;
  }

  /** States what an address answered, and writes the file. */
  keep(address: string, { date, answer }: NonNullable<Link['checked']>): void {
    const entries = this.#document.get('links');
    if (!isSeq(entries)) return;
    entries.flow = false;
    // A day is written bare, as editors write it.
    const checked = this.#document.createNode({ date, answer });
    const known = entries.items.find((item) => isMap(item) && item.get('address') === address);
    if (isMap(known)) known.set('checked', checked);
    else entries.add(this.#document.createNode({ address, checked }));
    // Whole or not at all: a round may be stopped at any time.
    const next = `${this.#file}.next`;
    writeFileSync(next, this.#document.toString({ lineWidth: 0 }));
    renameSync(next, this.#file);
  }
}
