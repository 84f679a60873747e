/** Words of what has changed in the web edition, in English. */
export const changes = {
  /** The section at the end of an article that has changed since its first day on the web. */
  title: 'Changes to this web edition',
  /** What leads to the place of a change. */
  place: 'To the place',
  /** On the page about the edition. */
  about: 'What has changed in the articles since the web edition first came out, the last change first:',
  /** In the feed, before the abstract; `{what}` is a whole sentence. */
  inFeed: 'Changed on {date}: {what}',
} as const;
