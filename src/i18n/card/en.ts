/** Words of the card at the mark of a note or a citation, and of what the editors add to it, in English. */
export const card = {
  note: 'Note {n}',
  reference: 'Reference {n}',
  close: 'Close',
  /** Above what the authors did not write. */
  editors: 'From the editors',
  /** To copies of a source as it was when the issue came out; `{host}` is the other site. */
  archive: 'Look for a copy from {year} at {host} (another site)',
  /** In its place, to a copy that an editor has opened. */
  verified: 'Copy verified by the editors on {date} (another site)',
  /** Behind it, of an address that did not answer. */
  unreachable: 'The address was not reachable on {date}',
  /** Above the sentences with the mark. */
  places: 'In the text',
  /** Of these sentences, that at which the card is open. */
  here: 'here',
  /** Where a browser cannot tell sentences. */
  citation: 'Citation {n}',
  others: 'Other articles that cite this source',
  /** The card of a term: who says it, and where there is more. */
  glossary: 'Editors’ glossary',
  inGlossary: 'In the glossary of the article',
} as const;
