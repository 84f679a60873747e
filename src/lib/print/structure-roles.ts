/**
 * Gives roles to what Chromium would tag wrongly. Runs in the page before it is printed: there a role decides on the tag of an
 * element, and nothing else.
 */
export function giveStructureRoles(): void {
  // The frame of a table or a chart would be a picture without a name; the chart in it is one with a name.
  for (const figure of document.querySelectorAll('figure')) figure.role = 'group';
  // A phrase without a tag of its own has no place to say its language.
  for (const phrase of document.querySelectorAll('span[lang]')) phrase.role = 'mark';
}
