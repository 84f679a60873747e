import type { Data } from './issue-files.ts';

/** Who registers the DOIs of the made issues. */
export const REGISTRATION: Data = {
  crossref: {
    prefix: '10.12345',
    depositor: 'Editorial office',
    email: 'editor@journal.example',
    registrant: 'Institute',
  },
};

/** An article whose notes are all called in its text: an abstract that is not there calls none. */
const EDITORIAL = 2;

/**
 * What a made issue states of its articles beside the model’s fields: the first has a full record, the third is an editorial
 * that answers it. The model’s own issue states nothing of the kind.
 */
export function statedBy(index: number, first: string, { id, year }: { id: string; year: number }): Data {
  if (index === 0) return fullRecord(id, year);
  if (index !== EDITORIAL) return {};
  return {
    type: 'editorial',
    abstract: undefined,
    keywords: undefined,
    keywordsCorrespond: undefined,
    related: [{ type: 'reply-to', article: `${id}/${first}` }],
  };
}

function fullRecord(id: string, year: number): Data {
  const before = String(year - 1);
  return {
    type: 'review-article',
    doi: `10.12345/caa.${id}.1`,
    license: 'CC-BY-4.0',
    copyright: { year, holder: { en: 'The authors', kk: 'Авторлар', ru: 'Авторы' } },
    received: `${before}-05-04`,
    accepted: `${before}-06-10`,
    published: `${before}-09-15`,
    funding: [
      {
        funder: { en: 'Science Committee', kk: 'Ғылым комитеті', ru: 'Комитет науки' },
        awards: ['AP12345678'],
      },
    ],
    acknowledgements: { en: 'The author thanks the reviewers.', ru: 'Автор благодарит рецензентов.' },
    conflicts: {
      en: 'The author declares none.',
      kk: 'Автор мүдделер қақтығысы жоқ екенін мәлімдейді.',
      ru: 'Автор заявляет об отсутствии конфликта интересов.',
    },
    supplements: [
      { title: { en: 'The data', kk: 'Деректер', ru: 'Данные' }, url: `https://data.example/${id}` },
    ],
  };
}
