import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { describe as tell } from '../../src/lib/check/problem.ts';
import { sampleContent, type SampleContent } from '../support/sample-content.ts';

/** The folder of the lexicon, from the folder of the sample issue. */
const LEXICON = '../../lexicon';

describe('the content check of the lexicon', () => {
  let sample: SampleContent;
  const errors = async () => (await checkContent(sample.root)).errors.map(tell);

  beforeEach(async () => {
    sample = await sampleContent();
  });

  afterEach(async () => {
    await sample.discard();
  });

  it('needs none', async () => {
    expect(await errors()).toEqual([]);
  });

  it('takes concepts, countries and currencies', async () => {
    await sample.write(
      `${LEXICON}/terms.yaml`,
      `glossary: true
concepts:
  - en: [irrigation, irrigate]
    kk: [суару]
    ru: [орошение]
  - { region: UZ, ru: [узбекский] }
  - { currency: KZT }
`,
    );
    expect(await errors()).toEqual([]);
  });

  it('names each fault with its line and its word', async () => {
    await sample.write(
      `${LEXICON}/terms.yaml`,
      `concepts:
  - en: [irrigation]
  - { region: Uzbekistan }
  - { en: [trade; commerce], kk: [сауда], rus: [торговля] }
`,
    );
    await sample.write(`${LEXICON}/words.yaml`, 'glossary: no\nconcepts: [');
    const told = await errors();
    expect(told.slice(0, 5)).toEqual([
      'lexicon/terms.yaml:1, glossary: write true where the glossary has these concepts, else false',
      'lexicon/terms.yaml:2, concepts.0: write the forms of two languages at least, or the code of a country or a currency',
      'lexicon/terms.yaml:3, concepts.1.region: write the code of a country, of two capitals (ISO 3166-1)',
      'lexicon/terms.yaml:4, concepts.2.en.0: write each form as an item of its own',
      'lexicon/terms.yaml:4, concepts.2: unknown field "rus": remove it or correct its spelling',
    ]);
    expect(told[5]).toMatch(/^lexicon\/words\.yaml:2: this is not YAML: /u);
  });

  it('refuses a form that leads to two concepts, unless both say so', async () => {
    const concepts = (shares: string) => `glossary: true
concepts:
  - { en: [bank], ru: [банк]${shares} }
  - { en: [Bank], ru: [берег]${shares} }
`;
    await sample.write(`${LEXICON}/terms.yaml`, concepts(''));
    expect(await errors()).toEqual([
      'lexicon/terms.yaml:4, en: "Bank" stands at lexicon/terms.yaml:3 already: join the two concepts, leave it out of one, or write "shares: [Bank]" in both',
    ]);
    await sample.write(`${LEXICON}/terms.yaml`, concepts(', shares: [bank, Bank]'));
    expect(await errors()).toEqual([]);
  });
});
