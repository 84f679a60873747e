/** Words of the glossary, in English. */
export const glossary = {
  title: 'Glossary',
  description:
    'The terms and names of the articles of {journal} in English, Kazakh and Russian, with the passages where they stand.',
  /** Whose words these are: said before any of them. */
  byEditors:
    'The glossary is an aid compiled by the editors. Which terms it has, and what they are called in the other languages, was chosen by the editors, not by the authors.',
  /** What stands with a term. */
  places:
    'With each term the articles in which it stands are named by their authors. A link leads to the first passage that has the term; the number in brackets says how many passages there are, where there is more than one.',
  /** In a list of headwords alone: what they lead to. */
  headwords: 'Each term leads to its other forms and to the articles in which it stands.',
  article: {
    title: 'Glossary of the article',
    pageTitle: 'Glossary: {title}',
    description: 'Terms and names of the article “{title}” ({issue}) in English, Kazakh and Russian.',
    /** Which terms, before the title of the article as a link. */
    of: 'Terms and names that stand in the article',
    passages: { one: '{n} passage', few: '{n} passages', many: '{n} passages', other: '{n} passages' },
    /** The list of a few terms on the page of the article. */
    some: 'Terms in three languages (editors’ glossary)',
    all: {
      one: 'The article’s whole glossary: {n} entry',
      few: 'The article’s whole glossary: {n} entries',
      many: 'The article’s whole glossary: {n} entries',
      other: 'The article’s whole glossary: {n} entries',
    },
    whole: 'The glossary of all articles',
  },
} as const;
