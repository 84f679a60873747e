/** Comments in the files that a new issue and a new article begin with. */
export const beginnings = {
  remarkMark: '{what}, and remove these words',
  remarkLanguage: 'The language of the text: en, kk or ru. Captions of tables and figures begin in it.',
  remarkFirstPage:
    'The page of the issue on which the article begins; the contents and the cover name the same one.',
  remarkPageToWrite: 'write the page, then run `npm run new -- contents`',
  remarkTitle: 'As the head of the article prints it, in three languages.',
  remarkAuthors:
    '`printed`: the name as it is printed; `given` and `family`: its parts, as they stand in it. The `id` is the same wherever',
  remarkAuthorId: 'the same person writes: small Latin letters and hyphens.',
  remarkAbstract: 'One paragraph in each language.',
  remarkKeywords: 'In each language, without commas and semicolons inside a key word.',
  remarkCorrespond:
    'true: key word N means the same in the three lists; false: it does not; { except: [3] }: all but the third do.',
  remarkCorrespondToWrite: 'compare the lists, write what is true',
  remarkElse:
    'What else a journal may state (type, DOI, last page, licence, days, funding …) is in docs/record.md.',
  remarkCredentials:
    'Who the author is, as printed. `position`, `institution` and `degree` stand in `printed` word for word.',
  remarkInstitution: 'leave the organization alone, or remove the field',
  remarkIssue: 'Issue {issue} as the print states it. Filled from {from}: go through it from above.',
  remarkSamples:
    'Where "{one}" stands, {two} or {three}, your words belong: `npm run check:content` tells each such place.',
  remarkNumber: 'The number within the year.',
  remarkWholeNumber: 'The number since the first issue of the journal.',
  remarkWholeToWrite: 'count the issues between, and write the number',
  remarkHue: 'The hue of the cover, an angle from 0 to 360.',
  remarkPrintRun: 'How many copies were printed; the masthead says it too.',
  remarkPrintRunToWrite: '{count} is that of {from}; write the print run',
  remarkCover:
    'Written by `npm run new -- contents`. A title on the cover may be shorter than that of the article; the page joins them.',
  remarkBarcode: 'The digits below the two parts of the barcode.',
  remarkBarcodeToWrite: 'so in {from}; copy the digits of this cover',
  remarkContents: 'Written by `npm run new -- contents` from the articles, in the order of their pages.',
  remarkKept:
    'As in {from}: people of the masthead, address, printer, members of the board. Change who and what has changed.',
  remarkImprint: 'The line of identification on the back cover.',
  remarkImprintToWrite: 'write the line of this issue',
  remarkEdition:
    'This web edition: the day it is first published, and the day its texts or records last changed.',
  remarkPublishedToWrite: 'write the day of publication',
  remarkUpdatedToWrite: 'write the same day',
} as const;
