import type { Dictionary } from '../dictionary.ts';

/** What is said of the editors' notes, in Kazakh. */
export const editors: Dictionary['editors'] = {
  by: 'Редакция',
  sign: 'ред.',
  note: 'Редакция ескертпесі',
  title: 'Редакция ескертпелері',
  head: '{by} · {kind} · {date}',
  kinds: {
    slip: 'баспа қатесі',
    repetition: 'қайталану',
    doubtful: 'күмәнді дерек',
    explanation: 'түсіндірме',
    source: 'дереккөз',
  },
  about:
    'Авторлардың сөздері қателерімен қоса өзгеріссіз қалады. Оқырман кідіріп қалуы мүмкін жерде редакция мақаланың бөлігі болып саналмайтын ескертпе береді:',
};
