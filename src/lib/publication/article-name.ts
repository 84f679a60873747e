/** The unique name of an article in the journal: `2020-4/eu-crisis`. Two issues may have articles with the same slug. */
export function articleName(issueId: string, slug: string): string {
  return `${issueId}/${slug}`;
}
