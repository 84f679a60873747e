import type { Dictionary } from '../dictionary.ts';

/** Words of what has changed in the web edition, in Kazakh. */
export const changes: Dictionary['changes'] = {
  title: 'Электрондық нұсқадағы өзгерістер',
  place: 'Өзгерген жері',
  inFeed: 'Өзгеріс енгізілді ({date}): {what}',
};
