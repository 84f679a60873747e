/** Words of the page of checked numbers, in English. */
export const checks = {
  title: 'Checked numbers',
  description:
    'What the articles of No.\u00a0{number}, {year} say of their numbers, computed again from the numbers of the issue.',
  lead: 'The authors’ words stay as they are. Beside them, this page computes again every sum, share, difference, growth, ratio, rank and comparison that the issue’s own numbers can check.',
  /** On the page of the edition, with a link to this one. */
  summary:
    'Of {all} statements about numbers, {held} hold, {rounding} hold within rounding, {differ} differ from what the issue’s own numbers give, and {cannot} cannot be checked with them.',
  reading: {
    title: 'How to read it',
    points: [
      'A number with decimals, a percentage, and a number of thousands, millions or billions may have been rounded at its last digit; where that explains a difference, the statement holds within rounding. Counted numbers are exact.',
      '“About” and “almost” reach as far as a tenth of the printed number.',
      'What cannot be checked is computed from numbers that the issue does not state.',
      'No check says what the authors meant, or which of two numbers is right.',
    ],
  },
  counts: {
    article: 'Article',
    all: 'Statements',
    total: 'In all',
    caption: 'Statements about numbers, by article',
  },
  covered:
    'Of {all} numbers in the running text, {claimed} are part of such statements, {alone} follow from no other number, and {named} are years, days and the numbers of tables, figures and sections.',
  verdicts: {
    holds: 'holds',
    rounding: 'holds within rounding',
    differs: 'differs',
    cannot: 'cannot be checked',
  },
  inText: 'In the text',
  ofTable: 'Totals and shares of table {n}',
  printed: 'printed',
  manners: {
    exactly: '{n}',
    about: 'about {n}',
    almost: 'almost {n}',
    'more-than': 'more than {n}',
    'less-than': 'less than {n}',
    'at-least': 'at least {n}',
    'at-most': 'at most {n}',
  },
  /** The mark at a statement that differs. */
  sign: 'calc.',
  mark: 'Editors’ check: the numbers of the issue give another result',
  /** In files, what the editors say of a statement that differs: before it, of a number, of a comparison. */
  remark: {
    head: '{by} · check of numbers',
    number: 'Printed: {printed}; the issue’s own numbers give {formula} = {computed}.',
    comparison: 'By the issue’s own numbers, this does not hold: {formula}.',
  },
  files: 'The same as data: {files}',
  /** In a formula: how many numbers a list has; the place of a number in it; their number; the greatest and the least. */
  formula: {
    list: '{first} + … + {last} ({n} numbers)',
    rank: 'place of {x} among {n} numbers',
    count: 'count of {n} items',
    mean: 'mean of {list}',
    min: 'least of {list}',
    max: 'greatest of {list}',
  },
};
