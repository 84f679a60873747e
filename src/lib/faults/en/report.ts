/** The words around what is told. */
export const report = {
  oneError: 'The content has 1 error',
  errors: 'The content has {count} errors',
  warning: 'warning: {told}',
  inOrder: 'The content is in order.',
  in_en: 'English',
  in_kk: 'Kazakh',
  in_ru: 'Russian',
  and: 'and',
  or: 'or',
  addressLost: 'The site would lose 1 address that was published.',
  addressesLost: 'The site would lose {count} addresses that were published.',
  addressesBelow: 'and {count} below it',
  addressesRemedy: 'Bring back what is there no more, or write into {file} where each leads now:',
  languageUnknown:
    '"{language}" is no language of the check: write --lang kk, ru or en, or set CHECK_LANG to one of them',
  dictionaryMissing:
    'There is no dictionary ({language}), so that its words are not checked: install it (on Debian: `apt-get install hunspell {name}`).',
  wordsAfterErrors: 'Then ask for the spelling again: `npm run check:words`',
  wordsInOrder: 'Every word is in a dictionary, or accepted.',
  wordsToMend: '{count} places to mend; accepted words stand in {file} of the content.',
} as const;
