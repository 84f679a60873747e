import type { Dictionary } from '../dictionary.ts';

/** Words of the files that are taken away, in Kazakh. */
export const files: Dictionary['files'] = {
  open: 'Файлдар',
  issueTitle: 'Жүктеп алу',
  of: {
    pdf: 'басып шығаруға және сақтауға',
    epub: 'журналдың осы саны түгел, электрондық кітап пен телефонға арналған',
    md: 'мәтіннің өзі, жазбалар мен бағдарламаларға арналған',
    bib: 'LaTeX пен JabRef үшін библиографиялық жазба',
    ris: 'EndNote пен Mendeley үшін библиографиялық жазба',
    'csl.json': 'Zotero мен Pandoc үшін библиографиялық жазба',
    xml: 'кітапханалар мен мұрағаттарға арналған мәтін мен жазба',
    zip: 'осы санның барлық файлы бір мұрағатта, кітапханаларға арналған',
  },
};
