/** English words of grammar, of place and time in the sentence, and numerals: nobody looks for what they mean. */
const GRAMMAR_WORDS = new Set(
  (
    'the a an and or but nor so yet if than then that this these those there here when where why how what which who whom whose ' +
    'while whereas because since until unless although though whether as at by for from in into of off on onto out over to toward ' +
    'towards under up upon with within without about above across after against along among amongst around before behind below ' +
    'beneath beside besides between beyond despite down during except inside like outside through throughout via per amid ' +
    'i me my mine you your yours he him his she her hers it its we us our ours they them their theirs one ones oneself myself ' +
    'himself herself itself ourselves themselves each other another any some all both few many much more most several such same ' +
    'own no not none nothing only very too also just even still again ever never always often already almost quite rather really ' +
    'thus hence therefore however moreover furthermore nevertheless nonetheless otherwise instead meanwhile indeed perhaps thereby ' +
    'am is are was were be been being have has had having do does did done doing can cannot could may might must shall should will ' +
    'would ought everything everyone anything anyone something someone somebody nobody every either neither less least well ' +
    'according accordingly accordance regard regards regarding due given now ago later soon sooner once today nowadays back away ' +
    'especially mainly particularly usually undoubtedly respectively alone etc namely nowhere else halfway underway ' +
    'become became becoming make made making take taken took taking come came coming go going gone get getting got put ' +
    'two three four five six seven eight nine ten tens first second secondly third thirdly fourth fourthly mid'
  ).split(' '),
);

/** Whether an English word, in small letters, is one of grammar. */
export function isGrammarWord(word: string): boolean {
  return GRAMMAR_WORDS.has(word);
}
