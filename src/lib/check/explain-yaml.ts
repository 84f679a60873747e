import { say } from '../faults/say.ts';

/** What the parser of YAML says where an editor made one of the usual slips. */
const EXPLAINED: readonly (readonly [said: RegExp, explain: (found: string) => string])[] = [
  [/^Missing closing (["'])quote/u, (quote) => say('yamlQuote', { quote })],
  [/^Map keys must be unique/u, () => say('yamlFieldTwice')],
  [/^Nested mappings are not allowed in compact mappings/u, () => say('yamlNested')],
  [/^Implicit keys need to be on a single line/u, () => say('yamlFieldLines')],
  [/^All mapping items must start at the same column/u, () => say('yamlColumn')],
  [/^All sequence items must start at the same column/u, () => say('yamlItemColumn')],
  [/^Implicit map keys need to be followed by map values/u, () => say('yamlColonMissing')],
  [/^Unexpected scalar at node end/u, () => say('yamlUnexpected')],
  [/^Tabs are not allowed as indentation/u, () => say('yamlTab')],
  [/^Flow map (?:in block collection )?must .*end with a \}/u, () => say('yamlBraceMissing')],
  [/^Flow sequence (?:in block collection )?must .*end with a \]/u, () => say('yamlBracketMissing')],
  [/^Plain value cannot start with a tab/u, () => say('yamlTab')],
  [/^Plain value cannot start with .*?(\S)$/u, (sign) => say('yamlStart', { sign })],
];

/** What is wrong with the syntax of some YAML, in words for an editor; what is not usual, in those of the parser. */
export function explainYaml(message: string): string {
  // The place counts from the beginning of the YAML.
  const reason = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, '');
  for (const [said, explain] of EXPLAINED) {
    const found = said.exec(reason);
    if (found !== null) return explain(found[1] ?? '');
  }
  return say('othersReason', { reason });
}
