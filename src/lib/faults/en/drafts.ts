/** What an import could not decide, and what it has done. */
export const drafts = {
  nothingToDecide: 'Nothing is left to decide.',
  toDecide: 'To decide ({count}):',
  doneToRead: 'Done, to be read over ({count}):',
  atPlace: '“{place}”: {told}',
  headingByLook: 'this line was taken for a heading by its look',
  listByMarks: 'typed numbers or dashes became a list',
  breaksMadeParagraphs: 'line breaks within a paragraph (Shift+Enter) made {count} paragraphs of it',
  captionBecame: 'the caption "{from}" became "{to}"',
  notesInOneRow: 'footnotes and endnotes became notes of one row',
  noteLeftOut: 'the mark of this note stands in the title or over it: the note was left out. "{note}"',
  pictureBare: 'a picture without a number and a caption: write both, or leave it so',
  pictureAltToWrite:
    'say in `alt`, in each language, what the picture shows to those who do not see it; where it says nothing, write `decorative` in its place. `credit="…"` says whose it is',
  tableBare: 'a table without a caption: it has the number {number} and a sample. Write both',
  abstractJoined: 'an abstract of several paragraphs became one',
  codeLeftOut: '"{text}" was left out of the draft: the record of an article has no field for it',
  rubricLeftOut: '"{text}" was left out of the draft: write under `type` what the article is',
  contactLeftOut:
    '"{contact}" was left out of the draft: write it as `email` or `orcid` of its author (docs/record.md)',
  lineTakenForAuthors: 'this line was taken for names of authors: compare',
  lineUnknown:
    'this line over the abstract is no title, author or affiliation that is known: it stands at the beginning of the text. Move it or remove it',
  oldFontTurned:
    'text in the old Kazakh font {font} was turned into Unicode by the table of KZ-1048: read every Kazakh word of it against the manuscript',
  strangeLetters:
    'letters that neither Kazakh nor Russian has: if this is not a name in another language, the text was typed with an old Kazakh font ({words}): type the right letters',
  oldFontUnknown:
    'letters of the old Kazakh font {font}, whose table is not known here ({words}): type the right letters',
  chartLeftOut:
    'a chart was left out: its numbers are in the manuscript (Edit Data). Write them as a table, or save the chart as a picture',
  objectLeftOut:
    'an embedded object (a formula or a sheet of another program) was left out, or came as a picture: write it by hand',
  pictureOnlyLinked: 'a picture is not in the file, only a link to it: ask the author for the picture',
  pictureFormat:
    'a picture is in the format {extension}, which the site does not show: save it as PNG or SVG, and give its new name to src',
  formulaInRow: 'a formula became its signs in a row, "{signs}": set its powers and fractions by hand',
  deletionJoined: 'a tracked deletion was accepted: two paragraphs are one here',
  contentsLeftOut: 'the table of contents was left out',
  textBox: 'a box of text stands here: its words were put after this paragraph. Move them to their place',
  signLeftOut:
    'a sign of the font {font} (code {code}) was left out: see which it is in the manuscript, and type it',
  notFound_title: 'no title found in: {languages}. A sample stands there',
  notFound_abstract: 'no abstract found in: {languages}. A sample stands there',
  notFound_keywords: 'no key words found in: {languages}. A sample stands there',
  authorsNotFound: 'no authors found: a sample stands there',
  authorsFewer: '{own} of {count} authors found in {language}: write the names that are missing',
  lineOfOtherLanguage: 'this line is of another language than the text: the draft has that of the text alone',
  nameParts: 'author {number}: given and family name as {parts}',
  titleInCapitals:
    'the title in capitals "{title}" was set in small letters: write the capitals of names again',
  referenceNumber:
    'reference {stated} of the manuscript is number {number} of the draft: compare the numbers with the citations',
  referenceJoined: 'a line without a number was joined to the reference before it',
  referencesNumbered:
    'the references had no numbers: they were numbered in their order. Write [1] in the text where it cites them',
  referencesSecondList:
    'a second list of references stands in the text: an article has one. Put the lists together, or remove one',
  cellsParted:
    'merged cells were parted: their words stand in the first, the others are empty. Complete the cells, and write one row of heads',
  cellsPartedWith:
    'merged cells were parted ("{words}"): their words stand in the first, the others are empty. Complete the cells, and write one row of heads',
  cellsInOneLine: 'cells with several paragraphs became one line each',
  changeAccepted: 'a tracked change was accepted: "{removed}" became "{added}"',
  deletionAccepted: 'a tracked deletion was accepted: "{removed}" is gone',
  insertionAccepted: 'a tracked insertion was accepted: "{added}"',
  commentLeftOut: 'a comment was left out. {comment}',
  wordNone:
    'this is no Word document: it has no word/document.xml. Open it in Word or LibreOffice and save it as .docx',
  wordPartDamaged: '{path} in it is damaged: open the file in Word or LibreOffice and save it again',
  wordDamaged: 'this is no .docx, or a damaged one: open it in Word or LibreOffice and save it as .docx',
  wordOld:
    'this is a .doc of Word 97–2003, or a file with a password: open it in Word or LibreOffice, take the password away, and save it as .docx',
  wordRtf: 'this is RTF: open it in Word or LibreOffice and save it as .docx',
  wordPdf: 'this is a PDF: ask the author for the manuscript as .docx',
} as const;
