import type { Fault } from './fault.ts';

const SECOND = 'second-article.mdx';

/** Records that would make something of a text, or that two readers read differently. */
export const YAML_FAULTS: readonly Fault[] = [
  {
    did: 'wrote a tag of YAML',
    file: SECOND,
    change: ['en: First steps', 'en: !!js/function First steps'],
    line: 4,
    told: 'a tag, !!js/function, has no place here: write the value itself, a text that has the sign in quotes, "…"',
  },
  {
    did: 'wrote an anchor',
    file: 'issue.yaml',
    change: ['imprint: ISSN', 'imprint: &a ISSN'],
    line: 52,
    told: 'an anchor, &a, has no place here: write the value itself, a text that has the sign in quotes, "…"',
  },
  {
    did: 'nested lists without end',
    file: SECOND,
    change: ['en: [Trade]', `en: ${'['.repeat(5000)}`],
    line: 2,
    told: 'lists stand within lists without end: write a list of texts',
  },
  {
    did: 'pasted a line of dashes',
    file: 'issue.yaml',
    change: ['imprint: ISSN 2414-570X', `imprint:\n  ${'- '.repeat(60)}x`],
    line: 52,
    told: 'write a text here',
  },
  {
    did: 'forgot a quotation mark',
    file: SECOND,
    change: ['en: What it says.', 'en: "What it says.'],
    line: 11,
    told: 'this is not YAML: Missing closing "quote. Check the indentation, quotes and colons.',
  },
  {
    did: 'wrote a title that is a day to other readers',
    file: SECOND,
    change: ['en: First steps of a sample 9', 'en: 2020-01-02'],
    line: 4,
    told: 'write a text here',
  },
  {
    did: 'left a file of the lexicon empty',
    file: '../../lexicon/terms.yaml',
    change: ['', '# to do\n'],
    line: 1,
    told: 'nothing stands here: write the fields',
  },
  {
    did: 'began a line of the frontmatter with dashes',
    file: SECOND,
    change: ['keywordsCorrespond: true', 'keywordsCorrespond: true\n---- the text ----'],
    line: 12,
    told: 'a line of the frontmatter begins with ---, which ends it: begin the line with something else',
  },
  {
    did: 'misspelt a field that is needed',
    file: 'second-article.mdx',
    change: ['firstPage: 9', 'firstpage: 9'],
    line: 3,
    told: 'unknown field "firstpage": write firstPage',
  },
];
