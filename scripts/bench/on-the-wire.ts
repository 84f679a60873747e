import { compressed } from '../../tests/support/page-weight.ts';

/** How many bytes of a file go over the wire: hosts compress text; the files of the index are packed already. */
export function onTheWire(file: string, content: Buffer): number {
  return /\.(?:js|json|css|html)$/u.test(file) ? compressed(content) : content.length;
}
