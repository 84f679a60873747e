import type { Dictionary } from '../dictionary.ts';

/** Words of what has changed in the web edition, in Russian. */
export const changes: Dictionary['changes'] = {
  title: 'Изменения в электронной версии',
  place: 'К месту в тексте',
  about: 'Что изменено в статьях со дня первой публикации электронной версии, начиная с последнего:',
  inFeed: 'Внесено изменение ({date}): {what}',
};
