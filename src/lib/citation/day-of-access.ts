/** A reference in the parts that are there without a day of access, and what the day adds between them. */
export interface DatedReference {
  before: string;
  added: string;
  after: string;
}

/**
 * What a day of access adds to a reference, in one place of it: a page has the reference once, and shows what is added when
 * it knows the day. Throws where a style writes more than that differently.
 */
export function addedByDay(plain: string, dated: string): DatedReference {
  let start = 0;
  while (start < plain.length && plain[start] === dated[start]) start += 1;
  const before = plain.slice(0, start);
  const after = plain.slice(start);
  if (!dated.endsWith(after) || dated.length < plain.length)
    throw new Error(`The day of access changes “${plain}” in more than one place: “${dated}”.`);
  return { before, added: dated.slice(start, dated.length - after.length), after };
}
