/** What makes a file unreadable, or is wrong with its place. */
export const files = {
  frontmatterMissing: 'there is no frontmatter: begin the file with a line ---, the fields, and a line ---',
  frontmatterOpen:
    'the frontmatter, which begins in line 1, has no end: write a line --- below its last field',
  frontmatterEndsEarly:
    'a line of the frontmatter begins with ---, which ends it: begin the line with something else',
  notMdx:
    'this is not MDX: {reason}. A brace or an angle bracket that is text is written \\{ or \\<; a component is closed by </Name> on a line of its own',
  fileUnread: 'nothing reads this file: remove it, or keep it outside the content',
  fileIsLink: 'this is a link to another place: put the file or folder itself here',
  fileIsFolder: 'this is a folder: write a file of this name',
  fileUnreadable: 'this cannot be read ({reason}): put a readable file here',
  utf16: 'the file is in {encoding}: save it again as UTF-8 without a byte order mark',
  letterBroken:
    'a letter of this line is broken: write it again, and save it again as UTF-8 without a byte order mark',
  notUtf8:
    'the file is not UTF-8, it looks like {encoding}: save it again as UTF-8 without a byte order mark',
  byteOrderMark:
    'the file begins with a byte order mark, U+FEFF: save it again as UTF-8 without a byte order mark',
  lineNotText: 'this line has something that is not text: {fault}',
  letterReplaced: 'a letter was lost here, U+FFFD stands in its place: write the letter',
  lettersGarbled:
    'the letters of this line are garbled, as when UTF-8 is opened in another encoding: take the text from where it is whole, and save it again as UTF-8 without a byte order mark',
  lineEndsCr: 'lines end with CR alone: save the file with the line ends LF or CRLF',
  listsWithoutEnd: 'lists stand within lists without end: write a list of texts',
  noSuchDay: 'there is no day {day}: write one that is in the calendar',
  yamlEmpty: 'nothing stands here: write the fields',
  yamlAmbiguous: 'this may be read as a text, a day or a number: put it in quotes, "…"',
  redirectNeverPublished: '{address} was never published: correct it, or remove this redirect',
  redirectNotNeeded: '{address} is on the site: remove this redirect',
  redirectOfPlace:
    'the page of {address} is on the site no more: redirect the page, and remove this redirect',
  redirectToNowhere: '{from} would lead to {to}, which is not on the site: write an address that is',
  redirectToOtherKind: '{from} would lead to {to}, which is no file of its kind: write one that is',
  noFile: 'no file',
  unreadArticle: 'nothing reads this file: put the article into the folder of its issue',
  unreadArticleAtRoot:
    'nothing reads this file: put the article into the folder of its issue, issues/YEAR-NUMBER',
  unreadMarkdown:
    'nothing reads this file: name an article SLUG.mdx, and put it into the folder of its issue',
  unreadManuscript:
    'nothing reads this file: make an article of it, SLUG.mdx, and keep the manuscript outside the content',
  unreadRecord:
    'nothing reads this file: write issue.yaml and corrections.yaml, in small letters, in the folder of the issue; journal.yaml and accepted-words.yaml beside issues',
  unreadYaml:
    'nothing reads this file: the records are issue.yaml, corrections.yaml, links.yaml, SLUG.notes.yaml, SLUG.claims.yaml and SLUG.changes.yaml in the folder of an issue, journal.yaml, accepted-words.yaml, redirects.yaml and lexicon/*.yaml: correct its name, or remove it',
  unreadSource: 'nothing reads this file: name the text as received source.txt, in the folder of the issue',
  notYaml: 'this is not YAML: {reason}. Check the indentation, quotes and colons.',
  yamlValueItself:
    '{what} has no place here: write the value itself, a text that has the sign in quotes, "…"',
  yamlAlias: 'an alias, *{name},',
  yamlTag: 'a tag, {name},',
  yamlAnchor: 'an anchor, &{name},',
  yamlQuote: 'Missing closing {quote}quote',
  yamlFieldTwice: 'the field {field} is written twice',
  yamlNested: 'a line has two colons, and its text needs quotes',
  yamlFieldLines: 'the name of a field stands on one line',
  yamlColumn: 'the fields do not begin in one column',
  yamlItemColumn: 'the items of a list do not begin in one column',
  yamlColonMissing: 'no colon with a blank behind it stands after the name of a field',
  yamlBlankMissing: 'no blank stands behind the colon of a field',
  yamlCommaMissing: 'a comma is missing between two values in { } or [ ]',
  yamlUnexpected: 'something stands behind the value',
  yamlTab: 'lines are indented with spaces, not with tabs',
  yamlBraceMissing: 'a brace that was opened is not closed by }',
  yamlBracketMissing: 'a bracket that was opened is not closed by ]',
  yamlStart: 'a value without quotes cannot begin with {sign}',
  othersReason: '{reason}',
  mdxUnclosed: '{tag} is not closed',
  mdxClosesOther: '{tag} stands where {open} is to be closed',
  mdxClosesNothing: 'a closing tag closes nothing that was opened',
  mdxBraceOpen: 'a brace { is not closed',
  mdxTagCut: 'what begins with < is not complete',
  mdxSign: '{sign} stands behind <, where a name is expected',
  mdxValue: 'the value of an attribute is in no quotes',
} as const;
