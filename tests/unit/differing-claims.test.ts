import { load } from 'cheerio';
import { toXml } from 'xast-util-to-xml';
import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../src/lib/claims/check-claims.ts';
import { differingChecks } from '../../src/lib/claims/placed-check.ts';
import type { ContentTree } from '../../src/lib/content-tree/nodes.ts';
import { apparatus } from '../../src/lib/exports/epub/apparatus.ts';
import { blocks } from '../../src/lib/exports/epub/blocks.ts';
import { jats } from '../../src/lib/exports/jats/jats.ts';
import { markdown } from '../../src/lib/exports/markdown/markdown.ts';
import { compileArticle } from '../../src/lib/markdown/article-compiler.ts';
import { editorsRemarks } from '../../src/lib/publication/editors-notes.ts';
import { makePublication } from '../../src/lib/publication/make-publication.ts';
import { claimsSchema } from '../../src/schemas/claims.ts';
import { LOCALES } from '../../src/schemas/locales.ts';
import { claimsOfTrade, TRADE } from '../support/claims-of-trade.ts';
import { samplePublication } from '../support/sample-publication.ts';

const claims = claimsSchema.parse(claimsOfTrade());
const { frontmatter } = await compileArticle(`---\nlanguage: en\n---\n\n${TRADE}\n`, 'a.mdx', claims);
const text = frontmatter['text'] as ContentTree;
const { checked, faults } = checkClaims(claims, { language: 'en', text });
const differing = differingChecks(checked);
const sample = makePublication({ ...samplePublication(), text, notes: [], differing }, undefined);
const [growth, comparison] = differing;

describe('a claim that differs', () => {
  test('is told of in a sentence, with what is printed and the formula written out', () => {
    expect(faults).toEqual([]);
    expect(growth?.text).toEqual({
      en: 'Printed: almost 40%; the issue’s own numbers give 15.0 ÷ 10.0 − 1 = 50.0%.',
      kk: 'Қағаз нұсқада: 40% дерлік; журнал санының өз деректері бойынша: 15,0 ÷ 10,0 − 1 = 50,0%.',
      ru: 'Напечатано: почти 40\u00a0%; по числам самого номера получается: 15,0 ÷ 10,0 − 1 = 50,0\u00a0%.',
    });
  });

  test('that compares several things names those that do not hold', () => {
    expect(comparison?.text).toEqual({
      en: 'By the issue’s own numbers, this does not hold: 10.0\u00a0million US dollars > 15.0\u00a0million US dollars.',
      kk: 'Журнал санының өз деректері бойынша мына салыстыру расталмайды: 10,0\u00a0млн АҚШ доллары > 15,0\u00a0млн АҚШ доллары.',
      ru: 'По числам самого номера это сравнение не подтверждается: 10,0\u00a0млн долл.\u00a0США > 15,0\u00a0млн долл.\u00a0США.',
    });
  });

  test('has one full stop at its end, whatever the unit ends with', () => {
    expect(differing[2]?.text.ru).toBe(
      'Напечатано: 7 п.\u00a0п.; по числам самого номера получается: 15\u00a0% − 10\u00a0% = 5 п.\u00a0п.',
    );
  });

  test('has a mark behind its words in the text of a publication, and one that holds has none', () => {
    const paragraphs = sample.text.body.map((block) => ('children' in block ? block.children : []));
    expect(paragraphs[0]).toEqual([
      { type: 'text', value: 'Trade grew from $10.0\u00a0million to $15.0\u00a0million, ' },
      {
        type: 'em',
        children: [
          { type: 'text', value: 'almost by 40%' },
          { type: 'editorsMark', mark: 'check', id: 'check-growth' },
          { type: 'text', value: ', as is said, or 1.5 times' },
        ],
      },
      { type: 'text', value: '.' },
    ]);
    expect(JSON.stringify(sample.text).match(/editorsMark/gu)).toHaveLength(3);
    expect(JSON.stringify(text).match(/editorsMark/gu)).toHaveLength(4);
  });

  test('is in JATS a footnote of the editors, of its own kind, in every language', () => {
    const $ = load(jats.write(sample, 'en'), { xml: true });
    const notes = $('back > fn-group[content-type="editors-checks"] > fn[fn-type="custom"]');
    expect($('fn-group[content-type="editors-notes"]').length).toBe(0);
    expect(notes.toArray().map(({ attribs }) => [attribs['id'], attribs['custom-type']])).toEqual(
      ['growth', 'larger', 'points'].map((id) => [`ed-check-${id}`, 'editors-check']),
    );
    expect(
      notes
        .first()
        .children('p')
        .toArray()
        .map((p) => [p.attribs['xml:lang'], $(p).find('[content-type="note-author"]').text(), $(p).text()]),
    ).toEqual(
      LOCALES.map((locale) => {
        const author = {
          en: 'Editors · check of numbers',
          kk: 'Редакция · сандарды тексеру',
          ru: 'Редакция · проверка чисел',
        }[locale];
        return [locale, author, `${author} ${growth?.text[locale] ?? ''}`];
      }),
    );
    const mark = $('body p italic xref').first();
    expect(mark.attr()).toEqual({
      'ref-type': 'fn',
      'specific-use': 'editors-check',
      rid: 'ed-check-growth',
      id: 'edref-check-growth',
    });
    expect(mark.text()).toBe('');
  });

  test('is in Markdown a footnote with a name of its own', () => {
    const written = markdown.write(sample, 'en');
    expect(written).toContain('_almost by 40%[^ed-check-growth], as is said, or 1.5 times_.');
    expect(written).toContain(
      '[^ed-check-growth]: **Editors · check of numbers** Printed: almost 40%; the issue’s own numbers give 15.0 ÷ 10.0 − 1 = 50.0%.',
    );
    expect(written).not.toContain('ed-check-times');
  });

  test('is in the book among what the editors say, and leads back to its words', () => {
    const context = { language: 'en', drawings: new Map(), pictures: new Map() } as const;
    const above = blocks(sample.text.body, context);
    const remarks = editorsRemarks(sample);
    const $ = load(
      `<div>${toXml([...above, ...apparatus(sample.text, above, context, [], remarks)])}</div>`,
      {
        xml: true,
      },
    );
    const mark = $('p em a.note-mark.editors');
    expect(mark.text()).toBe('calc.');
    expect(mark.attr()).toMatchObject({
      'data-editorial': '',
      'aria-label': 'calc. Editors’ check: the numbers of the issue give another result',
      href: '#ed-check-growth',
    });
    const note = $('section.editors[data-editorial] #ed-check-growth');
    expect(note.find('.label').text()).toBe('Editors · check of numbers');
    expect(note.find('q').text()).toBe('almost by 40%');
    expect(note.text()).toContain(growth?.text.en);
    expect(note.find('a[role="doc-backlink"]').attr('href')).toBe(`#${mark.attr('id') ?? ''}`);
  });
});
