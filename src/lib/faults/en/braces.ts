/** Why the data in the braces of an element cannot be read. */
export const braces = {
  bracesUnread: '{name}={{ … }} cannot be read at character {column} of this line: {reason}',
  braceAlone: 'one brace stands where two belong: write {name}={{ … }}',
  braceOpen: 'a brace { is not closed: write } where its fields end',
  bracketOpen: 'a bracket [ is not closed: write ] where its list ends',
  braceComma: 'a comma is missing after {after}: write one there',
  braceColon: 'a colon is missing after {after}: write one there',
  braceValue: 'no value stands after {after}: write one',
  braceQuote: 'a quote {quote} is not closed: write {quote} where the text ends',
  braceApostrophe:
    'the sign {quote} within a text ends it: write ’ for an apostrophe, or put the text in {other}…{other}',
  braceQuoteOfPrint: 'the quote {quote} is one of print: put the text in \'…\' or "…"',
  braceWord: "{words} stands in no quotes: write '{words}'",
  braceNumber:
    '{written} is no number of data: write digits alone, a point before decimals, - before what is below zero, and quotes around a text',
  braceName: "the name that begins with {name} has a sign that asks for quotes: write the whole name in '…'",
} as const;
