/** What is wrong with formulas, claims and their numbers. */
export const numbers = {
  unitUnknown:
    '"{unit}" is no unit: write one of {units}, or one of {scales} before it, as in million USD, or a name under units: in issue.yaml, where you state a unit of your own',
  unitKnown: '{unit} is a unit that is known already: use it as it is, or give yours another name',
  cellsOneWay: 'write `row` for one cell, or `only` or `except` for a list of them, not two of these',
  givenNameForm: 'write a name of Latin letters, such as exports',
  claimIdForm: 'write small Latin letters, digits and hyphens, such as trade-growth',
  givenForm:
    'write text, number and unit for a number of the text, or table, column, row and unit for a cell',
  formulaOrCannot: 'write either a formula or `cannot`, why it cannot be checked',
  printedMissing: 'write the number of the claim as printed; only a comparison has none',
  comparisonWithPrinted: 'a comparison has no number: remove it, or write another kind',
  unitOfPrinted: 'write the unit of the printed number, and none where there is no number',
  formulaNotComparing: 'the formula of a comparison must compare: write < > <= >= or =',
  formulaCompares: 'the formula compares: write what gives the printed number',
  formulaOtherUnit:
    'the formula gives {computed}, the printed number is {printed}: correct the formula or the units',
  andBetweenComparisons: '"and" stands between two comparisons: write a < b and b < c',
  nameIsList: '"{name}" is a list: write sum({name}), or another function',
  comparisonAsNumber: 'a comparison is no number: compare last, as in a + b > c',
  nameNotGiven: '"{name}" is not given: state it under given, or correct the formula',
  divisionByZero: 'the formula divides by zero, or by what may be zero before rounding: correct the divisor',
  unitsDiffer:
    'the formula adds or compares {one} and {other}: give both sides the same unit, or correct the units',
  functionOfNothing: '{name} has nothing to work on: name rows that are there',
  rankForm: 'rank takes a number and a list: write rank(name, list)',
  claimTwice: 'there is another claim "{id}": give this one an id of its own',
  givenUnused: 'the formula does not use {names}: use what is given, or remove it',
  aloneWithoutNumber: '"{phrase}" has no number in digits: add it, or remove the entry',
  tableUnknown: 'there is no table {table}: write one of {tables}, as in its caption',
  columnNumberUnknown: 'table {table} has {count} columns: write a number from 1 to {count}',
  givenNotNumber:
    '"{text}" is not a number: write it like 42 177,8 or 18,1%, or give its value where it is in words',
  numberUnclaimed:
    'the number {number} (#{fragment}) is in no claim: claim it, or write its words under alone',
  claimUnmarked:
    'no mark can be set behind "{claim}": take words of one paragraph, list item or quotation, without the mark of a note among them',
  formulaRemedy: 'write names, numbers such as 2.5, + - * / ( ) and {functions}',
  formulaEnd: 'at the end',
  formulaBefore: 'before "{token}"',
  signMissing: '"{sign}" is missing {where}',
  operandMissing: 'a number or a name is missing {where}: {remedy}',
  functionUnknown: 'there is no function "{name}": {remedy}',
  operatorMissing: 'an operator is missing {where}: {remedy}',
  noFormula: '"{text}" is no formula: {remedy}',
  ratio: 'a ratio',
  wordsNotInArticle:
    '"{phrase}" is not in the article: copy words of its text that stand there once, as readers see them',
  wordsOftenInArticle:
    '"{phrase}" stands {count} times in the article: copy words of its text that stand there once, as readers see them',
  numberNotInWords:
    '"{number}" is not in "{words}": copy the number as printed, in words where it stands once',
  numberOftenInWords:
    '"{number}" stands {count} times in "{words}": copy the number as printed, in words where it stands once',
  columnNotInTable: 'table {table} has no column "{column}": write its header, or its number: {known}',
  columnTwiceInTable:
    'table {table} has more than one column "{column}": write its header, or its number: {known}',
  rowNotInTable: 'table {table} has no row "{row}": copy the name of a row from it',
  rowTwiceInTable: 'table {table} has more than one row "{row}": copy the name of a row from it',
  printedForm: 'write the number as printed, in quotes; a number in words as { text, value }',
  columnForm: 'write the header of the column, or its number',
} as const;
