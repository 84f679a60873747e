/** Words too common to tell one passage from another (folded); they are left out of the index and of queries. */
const STOP_WORDS = new Set(
  (
    'a among an and are as at be been between but by for from had has have in into is its it of on or that the their this to was were which with will would ' +
    'и в во на с со по к ко о об от до из за у же не но а для при как что это их его ее так был была было были ' +
    'среди между ' +
    'один одна одно одного одной одному одну одним одном ' +
    'мен бен пен арасында арасындагы жане бул осы ол ушин да де та те'
  ).split(' '),
);

/** Whether a folded word is a stop word. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}
