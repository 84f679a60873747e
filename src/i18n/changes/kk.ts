import type { Dictionary } from '../dictionary.ts';

/** Words of what has changed in the web edition, in Kazakh. */
export const changes: Dictionary['changes'] = {
  title: 'Электрондық нұсқадағы өзгерістер',
  place: 'Өзгерген жері',
  about: 'Электрондық нұсқа алғаш жарияланғаннан бері мақалаларға енгізілген өзгерістер, соңғысынан бастап:',
  inFeed: 'Өзгеріс енгізілді ({date}): {what}',
};
