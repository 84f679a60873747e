/** Words of the feeds and of what else machines are told, in English. */
export const feeds = {
  /** What leads to the feed, at the foot of every page. */
  link: 'Feed of new articles',
  /** What a feed reader calls the feed. */
  title: '{journal}: new articles',
} as const;
