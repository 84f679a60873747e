/** Words of reading without a network, in English. */
export const offline = {
  /** How a size is written: the sign of decimals and the units. */
  sizes: { decimal: '.', kilobytes: '{n}\u00a0kB', megabytes: '{n}\u00a0MB' },
  /** On the page of an issue. */
  keep: {
    title: 'Keep this issue',
    intro: {
      one: '{n} article with its figures, the search and the glossary, in three languages, can be kept on this device and read without a network.',
      few: 'All {n} articles with their figures, the search and the glossary, in three languages, can be kept on this device and read without a network.',
      many: 'All {n} articles with their figures, the search and the glossary, in three languages, can be kept on this device and read without a network.',
      other:
        'All {n} articles with their figures, the search and the glossary, in three languages, can be kept on this device and read without a network.',
    },
    size: 'Keeping the issue takes {size} of the storage of this device.',
    books: 'The files for download as well ({formats}): {size} more',
    keep: 'Keep this issue',
    going: 'The issue is being kept. Stay on this page until all of it is here.',
    percent: '{n}%',
    progress: 'Kept so far',
    stop: 'Stop',
    begun:
      'Only a part of the issue is on this device. Without the rest it cannot be read without a network.',
    resume: 'Go on',
    whole: 'The issue is kept on this device and can be read without a network. It takes {size}.',
    keepBooks: 'Keep the files for download as well ({formats}, {size})',
    remove: 'Remove it from this device',
    removed: 'The issue has been removed from this device.',
    newer: 'There is a new version of the kept issue. Until you take it, this device shows the one it has.',
    newerSize:
      'There is a new version of the kept issue: {size} to fetch. Until you take it, this device shows the one it has.',
    takeNewer: 'Take the new version',
    retry: 'Try again',
    noRoom:
      'There is not enough room: {size} are needed, and the browser has {room} left for this site. Nothing has been stored.',
    unsupported:
      'This browser cannot keep the issue: that takes JavaScript and a secure connection, and does not work in private windows and old browsers. The files above can be downloaded instead.',
    unavailable: 'The issue cannot be kept at the moment: the site does not say what belongs to it.',
    failed: {
      network: 'The network is gone: a part of the issue is still missing. What has been fetched stays here.',
      site: 'The site does not send every file of the issue: a part is missing. What has been fetched stays here.',
      storage:
        'The storage of this device is full: a part of the issue is missing. What has been fetched stays here until you remove it.',
    },
  },
  /** In the list of an article's files. */
  link: 'Keep the whole issue to read without a network',
  /** On every page, when what is kept has a new version. */
  notice: { newer: 'There is a new version of the kept issue.', see: 'To the issue', later: 'Later' },
  /** The page that stands for one that is not kept. */
  page: {
    title: 'Reading without a network',
    description:
      'What of {journal} can be kept on a device and read without a network, and what is kept on this one.',
    fallback:
      'If you asked for another page and see this one: there is no network, and that page is not kept on this device.',
    notKept: 'There is no network, and the page that you asked for is not kept on this device.',
    retry: 'Try again',
    issues: 'Whole issues',
    issuesText:
      'An issue is kept from its page, with all its articles, figures, the search and the glossary:',
    isKept: 'kept on this device',
    read: 'What you have read',
    readText:
      'From your second visit on, the pages that you open are kept as well, and can be opened again without a network.',
    nothing: 'No page is kept on this device yet.',
    remove: 'Remove everything from this device',
    removed: 'Nothing of this site is kept on this device any more.',
  },
} as const;
