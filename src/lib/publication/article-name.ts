/** What tells an article from all others of the journal: `2020-4/eu-crisis`. Two issues may have articles of one slug. */
export function articleName(issueId: string, slug: string): string {
  return `${issueId}/${slug}`;
}
