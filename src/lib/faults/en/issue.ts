/** What is wrong between the files of an issue, and between issues. */
export const issue = {
  personNamesDiffer:
    '"{id}" is {here} here and {there} in {file}: write one name in both, give another id to another person, or leave it where the name has changed',
  keywordsDiffer:
    '"{word}" is "{here}" here and "{there}" in {file}: write one translation in both, or leave the two where both are meant',
  besideNoArticle: 'the issue has no article "{name}": name the file as its article, {known}',
  changesUnordered:
    'this day is before that of the change above, {day}: write the changes in their order, the last one below',
  changeBeforeEdition: 'the edition was published on {day}: write a day since then, or remove the change',
  changeAfterUpdate: 'edition.updated in issue.yaml is {updated}: write {day} there, or correct this day',
  placeUnknown:
    '{article} has no place #{place}: copy what stands behind # in the address of the place, or leave the field out',
  issnDigitOf:
    'the last sign of {issn} would be {sign}: compare it with the certificate, and write it as there',
  barcodeLength: '{code} has {count} digits: write the 13 below the barcode',
  barcodeDigit:
    '{code} is no EAN, its last digit would be {digit}: compare it with the print, and write it as there',
  barcodeOfOther: 'the barcode {code} is of another journal than {issn}: it begins with {begin}',
  issuesMissing: 'there is no such folder: make it, with the folder of an issue such as 2021-1 in it',
  issueMissing: 'there is no issue: add a folder such as 2021-1 with an issue.yaml',
  journalMissing: 'the file is missing: add it beside the folder issues',
  citationKeyTaken:
    '"{key}" is the citation key of {file} too: begin the name of this file with another word',
  dayToCome: '{day} has not come yet: write the day of today, or an earlier one',
  phraseMissing:
    '"{phrase}" is not in the text: write words of one paragraph, list item or quotation as readers see them, without marks of emphasis and notes',
  phraseTwice:
    '"{phrase}" stands {count} times in the text: write more of the words around it, so that they stand there once',
  relatedToItself: 'an article is not related to itself: write the name of the other',
  relatedUnknown:
    'there is no article "{article}": write the folder of its issue, a slash and the name of its file without .mdx',
  doiTaken: '{doi} is the DOI of {file} too: write this article’s own',
  articleMissing: 'the issue has no article: add one, SLUG.mdx',
  issueFileMissing: 'the file is missing: add issue.yaml to the folder of the issue',
  wholeNumbersUnordered:
    '{issue} has the whole number {whole}, and {before} before it {wholeBefore}: write the whole numbers as the two issues print them',
  folderOtherNumber:
    'the folder is {folder}, year and number are those of issues/{name}: rename the folder, or correct year and number',
  slugForm:
    '"{slug}" cannot be the address of an article: name the file with lower-case Latin letters, digits and hyphens, and not {reserved}',
  authorNamesDiffer:
    '"{id}" has other names in {article}: write the same names, or another id if it is another person',
  correctionPlaceUnknown: 'there is no "{place}": write the slug of an article, issue or *',
  formTaken:
    '"{form}" stands at {place} already: join the two concepts, leave it out of one, or write "shares: [{form}]" in both',
  linkUncited:
    'no note or reference of the issue has {address}: copy the address from the article, or remove the entry',
  linkTwice: '{address} stands here twice: join the two entries',
  contentsOtherPage:
    'the contents have no page {page}, and no article begins on their page {named}: write here, or there, the page that the print has',
  firstPageTaken:
    'page {page} is the first page of {article} too: write the page on which this article begins',
  coverPageTaken:
    'page {page} is that of {list}.{number} too: write the first page of the article that this title is of',
  notOnCover: '{article} (page {page}) is not on the cover: add its title and page if the cover prints it',
  contentsOtherTitle:
    'the contents have "{contents}", this article "{article}": write the title of the contents as `recordTitle.{language}`, or correct the slip in one of them',
  contentsOtherAuthors:
    'the contents have "{contents}", this article "{article}" ({language}): write the name of the contents as `record` of name.{language}, or correct the slip in one of them',
  sampleLeft: '"{sample}" is a sample: write what is true here',
  sampleContents:
    '"{sample}" is a sample: when the articles have their titles and authors, run `npm run new -- contents {id}`, which writes them here',
  sampleField: 'this is a sample: {remark}',
  sampleInText: 'a sample stands here: write your own words in its place',
  correctionsMissing:
    'the file is missing: add it beside source.txt, with `reasons: {}` and `entries: []` where nothing was corrected',
  sourceMissing:
    'the file is missing: add the text that corrections.yaml corrects, or remove corrections.yaml if the issue was not made from a source',
  sourceUndescribed: 'there is a source.txt: write what it is, in a sentence in each of the three languages',
  sourceDescribedOnly: 'there is no source.txt: add it with its corrections.yaml, or remove this field',
  acceptedUnneeded: 'nothing needs "{word}": remove it',
  boardsDiffer: 'the board has {count} members here and {whole} in {language}: complete the list',
  notInContents: '{article} (page {page}) is not in the contents{also}: add its authors, title and page',
  listOtherPage:
    'no article begins on page {named}, and {article} (page {page}) is not in this list{also}: write {page}',
  nothingBegins: 'no article begins on page {page}{also}: write the first page of one, or add the article',
  sameIn: '(the same in {fields})',
  correctionAtLine: 'entry (line {line}, {words})',
  correctionThroughout: 'entry (times {times}, {words})',
  correctionMisplaced:
    '{entry} stands {count} times there: it must stand {expected} times: copy the words and their line from source.txt',
  correctionsOverlap: '{one} overlaps {other}',
  correctionsUnfit: 'corrections.yaml does not fit source.txt:',
  wordOfTwoAlphabets: '"{word}" has Latin and Cyrillic letters: write it in letters of one alphabet',
  wordNotInDictionary:
    '"{word}" is not in the dictionary ({language}): correct it, or, if it is right, accept it in {file}',
} as const;
