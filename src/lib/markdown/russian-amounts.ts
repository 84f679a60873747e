/** Words that count nothing and own no table: «в таблице 2 и», «показана», «содержатся», «показывает». */
const SENTENCE_GOES_ON =
  /^(?:а|без|буд[еу]т|был[аи]?|в|видн[аы]|виден|для|есть|за|здесь|и|из|или|к|как|ли|мы|на|над|нам|нет|ни|он[аи]?|от|под|показал[аи]?|при|с|там|через|чем|(?:выделе|да|изображе|обобще|описа|отмече|отраже|перечисле|показа|представле|приведе|сведе|собра|указа)н[аы]?|\p{L}*(?:тся|[аяу][её]т|[аяу]ют|[ия]т))$/u;
/** Endings of what is counted or owns: «3 региона», «новых», «5 стран», «недель»; «таблица 1 годового отчёта». */
const COUNTED_OR_OWNER = /(?:[^еёоуэю]|[ое]го|[ыи]е)$/u;

/**
 * Whether a number may belong to the Russian word right behind it, `rest`: «в таблице 3 региона» are three regions in the
 * table, or a table of the region. By endings, which other words have too: a reference without a link costs less than a
 * link that is wrong.
 */
export function belongsToNextWord(rest: string): boolean {
  const word = /^\s(?<word>[а-яё]+)/u.exec(rest)?.groups?.['word'];
  return word !== undefined && COUNTED_OR_OWNER.test(word) && !SENTENCE_GOES_ON.test(word);
}
