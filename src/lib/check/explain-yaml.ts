import { say } from '../faults/say.ts';

/** What the parser of YAML says where an editor made one of the usual slips; `rest` is what stands there in the source. */
const EXPLAINED: readonly (readonly [said: RegExp, explain: (found: string, rest: string) => string])[] = [
  [/^Missing closing (["'])quote/u, (quote) => say('yamlQuote', { quote })],
  [
    /^Map keys must be unique/u,
    (_, rest) => say('yamlFieldTwice', { field: /^[^:\n]*/u.exec(rest)?.[0] ?? '' }),
  ],
  [/^Nested mappings are not allowed in compact mappings/u, () => say('yamlNested')],
  [
    /^Implicit keys need to be on a single line/u,
    (_, rest) => say(/^[^\s:]+:\S/u.test(rest) ? 'yamlBlankMissing' : 'yamlFieldLines'),
  ],
  [/^All mapping items must start at the same column/u, () => say('yamlColumn')],
  [/^All sequence items must start at the same column/u, () => say('yamlItemColumn')],
  [/^Implicit map keys need to be followed by map values/u, () => say('yamlColonMissing')],
  [/^Missing , (?:or : )?between flow (?:map|sequence) items/u, () => say('yamlCommaMissing')],
  [/^Unexpected scalar token/u, () => say('yamlCommaMissing')],
  [/^Block collections are not allowed within flow collections/u, () => say('yamlCommaMissing')],
  [/^Missing space after : /u, () => say('yamlBlankMissing')],
  [/^Unexpected scalar at node end/u, () => say('yamlUnexpected')],
  [/^Tabs are not allowed as indentation/u, () => say('yamlTab')],
  [/^Flow map (?:in block collection )?must .*end with a \}/u, () => say('yamlBraceMissing')],
  [/^Flow sequence (?:in block collection )?must .*end with a \]/u, () => say('yamlBracketMissing')],
  [/^Plain value cannot start with a tab/u, () => say('yamlTab')],
  [/^Plain value cannot start with .*?(\S)$/u, (sign) => say('yamlStart', { sign })],
];

/** What the parser tells where the next field begins: the line that lacks its end is above. */
const TOLD_LATE = /^Flow (?:map|sequence) in block collection must/u;

/** Where in the source a fault is, of which the parser says what it says at an offset. */
export function placeOfFault(message: string, offset: number, source: string): number {
  return TOLD_LATE.test(message) ? source.slice(0, offset).trimEnd().length : offset;
}

/**
 * What is wrong with the syntax of some YAML, in words for an editor; what is not usual, in those of the parser. `rest` is the
 * source from the fault on.
 */
export function explainYaml(message: string, rest: string): string {
  // The place counts from the beginning of the YAML.
  const reason = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, '');
  for (const [said, explain] of EXPLAINED) {
    const found = said.exec(reason);
    if (found !== null) return explain(found[1] ?? '', rest);
  }
  return say('othersReason', { reason });
}
