/** What is wrong with tables and figures. */
export const figures = {
  tableNumberForm: 'write the number of the table as printed',
  figureKind: 'write kind: one of {names}',
  figureIdForm: 'write lower-case Latin letters joined by hyphens',
  rowNameForm: 'write the name in {languages}, or one of {countries}',
  statedValueForm: 'write the number as printed, in quotes, or { printed, times, sentence }, or null',
  textFigureForm: 'write <TextFigure figure={{ … }} />',
  statedNotNumber: '"{printed}" is not a number: write it as the text has it, such as 18.6%',
  sentenceMissing: 'no sentence: write under sentence the one that the number is from',
  sentenceWithoutNumber: 'the sentence does not have "{printed}": copy the number from it',
  sentenceUnknown: 'the article does not have the sentence "{sentence}": copy it exactly',
  figureNumberTwice: '"{figure}" occurs twice: give each its own number',
  tableWithoutNumber: 'a table has no number: write <Table number={1}>',
  tableMissing: 'there is no table between <Table> and </Table>: write it with | between its cells',
  captionMissing: 'a table has no caption: write it as printed, in a line of its own above the table',
  figureWithMore: 'a figure holds its caption alone: move the rest out of <Figure>',
  figureWithoutNumber: 'a figure with a caption has no number: write <Figure number={1}>',
  captionLabel: 'a caption begins with its label in the language of the article: write {forms}',
  captionOtherNumber: 'the caption says {caption} and the component {component}: make them the same',
  rowOtherLength:
    'a row of table {number} has {cells} cells, its header {header}: give both the same number of | marks',
  attributeForm: 'write {name}={{ … }}',
  attributeEmpty: 'nothing stands in it',
  notLiteral: '"{what}" is not a literal value: write only texts, numbers, lists and objects',
  tableNoteUnmarked: 'the note “{note}” has no mark in table {number}: write {mark} at what it is about',
  tableNoteMissing:
    'table {number} has the mark {mark}, and no note below it begins with {mark}: write the note on a line of its own',
  figureNamedMissing:
    '"{words}" names no table and no figure of this article: correct the number, or leave it where another work is meant',
  totalComputed: '{place}: {printed}, computed {computed}',
  totalsDiffer:
    'numbers of table {number} do not add up ({totals}): compare them with the manuscript, and leave them where it has them so',
  textFigure: 'a figure from the text',
  mirrorFigure: 'a figure of mirror statistics',
  figureNamed: 'figure "{id}"',
  tableNumbered: 'table {number}',
  tableColumn: 'table {number}, column "{column}"',
  figureRow: '{place}, row "{row}": {fault}',
  figureRowLength:
    '{place}: a row has {count} values, there are {series} series; write null where the text states none',
  figureIdTwice: '{place}: this id occurs twice: give each figure its own',
  mirrorTablesMissing: 'figure "{id}": tables {tables} must both be there with a figure of kind trade',
  rowNameless:
    '{place}: the row "{row}" has no name in {languages}; write it under names, or the row under exclude',
  nameWithoutRow: '{place} has no row "{row}": correct its name under names, or remove it',
  rowNameMissing: '{place}: the row "{row}" has no name in {language}; write {code} under names."{row}"',
  totalWithoutRow: '{place} has no row "{total}": write the label of the total as printed',
  totalDrawn: '{place}: the total "{total}" would be drawn as a bar; write it under exclude',
  signColumnMissing: '{place} is not there: write one of {known}',
  signUnknown: '{place}, row "{row}": the sign "{sign}" is not in signs; add it',
  mirrorDiffers:
    'table {one} has {field} {ofOne} and table {other} has {field} {ofOther}: write the same {field} under figure of both, or name two tables that have it',
  mirrorOfStrangers:
    'table {one} is of {ofOne} and table {other} of {ofOther}, and neither states its trade with the other: name tables of two partners',
  columnUnknown: '{place} has no column "{column}": write one of {known}, exactly as in its header',
  excludedUnknown: '{place} has no row "{row}" in the column "{column}": correct exclude, or leave it out',
  columnOfText: '{place} is text and cannot be drawn: name a column of numbers',
  cellNotNumber:
    '{place}, row "{row}": "{text}" is not a number; write it like 42 177,8 or 18,1%, or leave the cell empty',
  columnNameless: 'table {number}: the column "{column}" has no name in {languages}; write it under names',
  columnInPercent:
    'table {number}, column "{column}" is in per cent, the figure in {unit}: write unit: \'percent\', and columns of another unit in a figure of their own',
  columnNoYear:
    'table {number}, column "{column}" is no year, and lines run over years: write { column, year } under series, or another kind, such as bars',
  rowNoYear:
    'table {number}, column "{column}", row "{row}" is no year, and lines run over years: write it like 2019, or the row under exclude',
  oneYear:
    'table {number} has one year, and lines run over several: name more columns under series, or write another kind, such as bars',
  yearTwice: 'table {number} has the year {year} twice: write each once, or another kind, such as bars',
  partBelowZero: '{place}, row "{row}": {value} is below zero and no part of a whole: write kind: bars',
  partOverWhole:
    '{place}, row "{row}": {value} is more than its whole, {whole}: correct one of them, or write another kind, such as bars',
  notRank: '{place}, row "{row}": {value} is no rank: write a whole number from 1, or kind: dots',
  seriesForm: 'write the header of a column, or { column, country }, or { column, year }',
  seriesMissing: 'name at least one column of numbers',
  figureUnitMissing: 'write the unit of the numbers, such as thousand tonnes',
  rankUnit: 'ranks have no other unit: remove it, or write kind: dots',
  countedNameForm: 'write the name that stands after a number, or its forms: {forms}',
  unitNameForm: 'write the name of the unit without braces: the number is set before it',
  figureUnitForm:
    'write a unit such as million USD, or one of your own: { id, short: { en, kk, ru }, long: { en, kk, ru } }',
} as const;
