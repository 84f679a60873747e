/** Words of the passages that a reader keeps, in English. */
export const passages = {
  title: 'My passages',
  description: 'Passages from {journal} that you have kept in this browser, with your notes.',
  lead: 'Passages that you keep while reading are gathered here, with your notes.',
  where:
    'Your passages are stored in this browser alone, and nobody else sees them. They are lost when its data are cleared or a private window is closed; save them as JSON to keep them safe or to move them to another device.',
  withoutScript:
    'This page needs JavaScript: your passages are stored in the browser, where only a script can read them. Articles can be read without it.',
  empty: {
    title: 'No passages yet',
    text: 'Select some words in an article and press “Keep”. The passage is then marked in the article, in one of three colours, and listed here; you can add a note to it.',
  },
  /** The button beside that which cites a selection. */
  keep: 'Keep',
  /** The title of the window in which a passage is seen and its note written. */
  kept: 'Kept passage',
  color: 'Colour',
  colors: { yellow: 'Yellow', blue: 'Blue', pink: 'Pink' },
  note: 'Note',
  done: 'Done',
  close: 'Close',
  /** The link from a passage to its place. */
  place: 'In the article',
  edit: 'Edit',
  remove: 'Delete',
  removeAll: 'Delete all',
  removed: 'The passage has been deleted.',
  removedAll: {
    one: '{n} passage has been deleted.',
    few: '{n} passages have been deleted.',
    many: '{n} passages have been deleted.',
    other: '{n} passages have been deleted.',
  },
  undo: 'Undo',
  here: {
    one: 'You have kept {n} passage from this article.',
    few: 'You have kept {n} passages from this article.',
    many: 'You have kept {n} passages from this article.',
    other: 'You have kept {n} passages from this article.',
  },
  /** Said of a passage whose words are not in the article that is open. */
  lost: 'These words are no longer in the article: its text may have been corrected since you kept them.',
  /** Said of a passage whose words were found in the article, but have been corrected. */
  changed:
    'The words in the article have changed since you kept this passage; these are the words that you kept.',
  lostHere: 'Not found in the article when it was last opened here.',
  changedHere:
    'The words in the article had changed when it was last opened here; these are the words that you kept.',
  gone: 'This article is no longer on the site.',
  elsewhere: 'From another site: {address}',
  unmarked: 'This browser cannot mark passages in the text, so they are listed here.',
  filter: 'Search in passages and notes',
  count: { one: '{n} passage', few: '{n} passages', many: '{n} passages', other: '{n} passages' },
  none: 'No passage and no note contains “{query}”.',
  files: {
    title: 'Files',
    text: 'Markdown is for reading and writing, with references in the selected style. JSON has the same and can be imported here again.',
    save: 'Save as {format}',
    /** Behind a file that was written without the references of articles, since they could not be fetched. */
    withoutReferences:
      'The file was saved without references: they could not be loaded. Check your connection.',
    import: 'Import a JSON file',
    added: {
      one: '{n} passage has been added.',
      few: '{n} passages have been added.',
      many: '{n} passages have been added.',
      other: '{n} passages have been added.',
    },
    known: {
      one: '{n} passage was already here.',
      few: '{n} passages were already here.',
      many: '{n} passages were already here.',
      other: '{n} passages were already here.',
    },
  },
  /** Why a file was not imported. */
  refused: {
    large: 'The file is too large to be a file of passages. Nothing was imported.',
    json: 'The file is not JSON, or it is incomplete. Nothing was imported.',
    other: 'The file holds no passages from this site. Nothing was imported.',
    newer: 'The file was saved by a newer version of the site. Reload this page and try again.',
    damaged: 'Passage {n} in the file is damaged. Nothing was imported.',
  },
  /** Why nothing was kept or changed. */
  problems: {
    unavailable:
      'The browser does not let this site store anything, so no passage can be kept. Everything else works.',
    full: 'The browser has no more room for passages, so nothing was saved. Save those you have to a file, then delete what you no longer need.',
    newer:
      'The passages in this browser were stored by a newer version of the site. They are left as they are; reload the page to see them.',
    unreadable:
      'The passages stored in this browser are damaged and cannot be read. They are left as they are until you delete them all.',
    long: 'The selection is too long to be kept: select a few paragraphs at most.',
    failed: 'The script for this could not be loaded. Check your connection and try again.',
  },
} as const;
