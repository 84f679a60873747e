/** What the commands for editors say. */
export const commands = {
  newUsage: 'Say what is new:',
  issueMade:
    '{folder} is there, filled from {from}. Add articles: `npm run import -- FILE.docx --out {folder}/SLUG.mdx` or `npm run new -- article {id} SLUG`; `npm run check:content` tells what is still a sample.',
  articleMade: '{file} is there, in the contents with page {page}.',
  contentsMade: 'Articles in the contents of {id}: {articles}.',
  contentsLack: '{name} is not in them: `npm run check:content` says what is wrong with it.',
  languageOption: 'write {options}',
  pageOption: '"{page}" is no page: write `--page 7`',
  typeOption: '"{type}" is no type of an article: write one of {names}',
  importUsage:
    'Say which manuscript: `npm run import -- FILE.docx --out content/issues/2021-1/water-policy.mdx`',
  manuscriptMissing:
    'There is no {file}: `npm run import -- FILE.docx --out content/issues/2021-1/water-policy.mdx`',
  folderMissing: 'there is no folder {folder}: make the issue first, `npm run new -- issue 2021-1`',
  draftMade: 'The draft is {file}; this list is in {list}.',
  issueNameForm: '"{id}" is no name for an issue: write the year and the number, such as 2021-1',
  issueAbsent: 'there is no issue {id}: make it first, `npm run new -- issue {id}`',
  slugRefused:
    '"{slug}" cannot be the address of an article: write small Latin letters, digits and hyphens, such as water-policy',
  pageTaken: 'page {page} is that of {slug}: write the page on which the new article begins',
  fileThere: '{file} is there already: choose another name, or remove it first',
  issueThere: '{folder} is there already: choose another number, or go on in it',
  issueToFillFromMissing: 'there is no issue to fill a new one from: write the first issue.yaml by hand',
} as const;
