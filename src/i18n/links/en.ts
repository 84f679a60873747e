/** Words around the addresses that articles cite, in English. */
export const links = {
  /** The page of an issue that lists every address in its notes and references. */
  title: 'Addresses cited and their copies',
  description:
    'The web addresses in the notes and references of No.\u00a0{number}, {year}, with archived copies.',
  lead: 'Pages on the web move and disappear. For every address that the authors cite there is a link here to a copy at {host}, another site. Where no copy was verified by the editors, the link leads to the copy made nearest the end of {year}: whether there is one, the archive will say.',
  /** To a copy that nobody has looked for; `{host}` is another site. */
  copy: 'Copy from {year} at {host}',
  /** To a copy that an editor has opened. */
  verified: 'Copy verified by the editors on {date}',
  /** Of an address that did not answer, or has no page any more. */
  unreachable: 'Not reachable on {date}',
  /** Where an address stands. */
  note: 'Note {n}',
  reference: 'Reference {n}',
  /** At the end of an article: leads to the page. */
  link: 'Archived copies of the addresses cited',
} as const;
