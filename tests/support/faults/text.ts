import type { Fault } from './fault.ts';

const SECOND = 'second-article.mdx';
const PARAGRAPH = 'One paragraph, and that is all.';

/** What an article may not have; the code and the addresses that it refuses stand in article-is-data.test.ts. */
export const TEXT_FAULTS: readonly Fault[] = [
  {
    did: 'wrote code',
    file: SECOND,
    change: [PARAGRAPH, 'export const x = 1'],
    line: 14,
    told: 'this paragraph is code: an article is text and runs nothing: remove it. A brace that is text is written \\{, and no paragraph begins with “import” or “export” in small letters',
  },
  {
    did: 'wrote a comment of HTML',
    file: SECOND,
    change: [PARAGRAPH, '<!-- to do -->'],
    line: 14,
    told: 'a comment has no place in an article: remove it',
  },
  ...[
    [
      'wrote the title of the article as a heading',
      '# The title\n\n',
      'the title stands in the frontmatter: begin a section with ##',
    ],
    [
      'wrote a heading of the lowest kind',
      '## A\n\n### B\n\n#### C\n\n##### D\n\n',
      'a section has the mark ##, ### or ####: write one of them',
    ],
    ['began with a lower heading', '### A section\n\n', 'a heading with ### stands first: write ##'],
    ['skipped a heading', '## A\n\n#### B\n\n', 'a heading with #### stands below one with ##: write ###'],
    ['wrote a heading without words', '##\n\n', 'a heading has no words: write them, or remove its #'],
  ].map(([did = '', heading = '', told = '']) => ({
    did,
    file: SECOND,
    change: [PARAGRAPH, heading + PARAGRAPH] as const,
    line: 14 + heading.trimEnd().split('\n').length - 1,
    told,
  })),
  {
    did: 'left out the text',
    file: SECOND,
    change: [PARAGRAPH, ''],
    told: 'the article has no text: write it below the frontmatter',
  },
  {
    did: 'left a text to be written',
    file: SECOND,
    change: [PARAGRAPH, 'TODO: the text.'],
    line: 14,
    told: '"TODO": write the text that is missing here',
  },
  {
    did: 'left an abstract to be written',
    file: SECOND,
    change: ['en: What it says.', 'en: TODO'],
    line: 9,
    told: '"TODO": write the text that is missing here',
  },
  {
    did: 'added up wrongly',
    file: 'first-article.mdx',
    change: ['| Kazakhstan | 1 |', '| Kazakhstan | 1 000 |\n| Uzbekistan | 2,5 |\n| Total | 1 004,5 |'],
    line: 22,
    told: 'numbers of table 1 do not add up (Export: 1,004.5, computed 1,002.5): compare them with the manuscript, and leave them where it has them so',
    isWarning: true,
  },
];
