/** Words of reading without a network, in English. */
export const offline = {
  /** How a size is written: the sign of decimals and the units. */
  sizes: { decimal: '.', kilobytes: '{n}\u00a0kB', megabytes: '{n}\u00a0MB' },
  /** On the page of an issue. */
  keep: {
    title: 'Keep this issue',
    intro: {
      one: '{n} article with its charts, the search and the glossary, in three languages, can be kept on this device and used without a network.',
      few: 'All {n} articles with their charts, the search and the glossary, in three languages, can be kept on this device and used without a network.',
      many: 'All {n} articles with their charts, the search and the glossary, in three languages, can be kept on this device and used without a network.',
      other:
        'All {n} articles with their charts, the search and the glossary, in three languages, can be kept on this device and used without a network.',
    },
    size: 'Keeping the issue takes {size} of this device’s storage.',
    books: 'The files for download as well ({formats}): {size} more',
    keep: 'Keep this issue',
    going: 'The issue is being kept. Stay on this page until it is complete.',
    percent: '{n}%',
    progress: 'Kept so far',
    stop: 'Stop',
    begun:
      'Only part of the issue is on this device. It cannot be read without a network until the rest is here too.',
    resume: 'Continue',
    whole: 'The issue is kept on this device and can be read without a network. It takes {size}.',
    keepBooks: 'Keep the files too ({formats}, {size})',
    remove: 'Remove from this device',
    removed: 'The issue has been removed from this device.',
    newer: 'There is a new version of the kept issue. Until you update it, this device shows the old one.',
    newerSize:
      'There is a new version of the kept issue: {size} to download. Until you update it, this device shows the old one.',
    takeNewer: 'Update the issue',
    retry: 'Try again',
    noRoom:
      'There is not enough room: {size} is needed, and the browser has {room} left for this site. Nothing has been stored.',
    unsupported:
      'This browser cannot keep the issue: that takes JavaScript and a secure connection, and does not work in private windows and old browsers. The files above can be downloaded instead.',
    unavailable: 'The issue cannot be kept at the moment: the list of its files could not be loaded.',
    failed: {
      network:
        'The network was lost: part of the issue is still missing. What has been fetched stays on this device.',
      site: 'The site did not send every file of the issue: part of it is missing. What has been fetched stays on this device.',
      storage:
        'The storage of this device is full: part of the issue is missing. What has been fetched stays on it until you remove it.',
    },
  },
  /** In the list of an article's files. */
  link: 'Keep the whole issue to read without a network',
  /** On every page, when what is kept has a new version. */
  notice: { newer: 'There is a new version of the kept issue.', see: 'Go to the issue', later: 'Later' },
  /** The page that stands for one that is not kept. */
  page: {
    title: 'Reading without a network',
    description:
      'What can be kept from {journal} to read without a network, and what is kept on this device.',
    fallback:
      'If you opened another page and see this one, there is no network and that page is not kept on this device.',
    notKept: 'There is no network, and the page that you opened is not kept on this device.',
    retry: 'Try again',
    issues: 'Whole issues',
    issuesText:
      'An issue can be kept from its own page, with all its articles and charts, the search and the glossary:',
    isKept: 'kept on this device',
    read: 'What you have read',
    readText:
      'From your second visit on, the pages that you open are kept as well, and can be opened again without a network.',
    nothing: 'No page is kept on this device yet.',
    remove: 'Remove everything from this device',
    removed: 'Everything kept for reading without a network has been removed from this device.',
  },
} as const;
