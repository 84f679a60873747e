import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/schemas/localized.ts';
import { readPages } from '../support/built-site.ts';
import { readPublications } from '../support/publications.ts';

const pages = readPages(inject('atRoot'));
/** The text of a part of the page about the journal. */
const about = (locale: string, part: string) =>
  pages
    .find((page) => page.locale === locale && page.place === '/about/')
    ?.$(part)
    .text() ?? '';
/** The number of the certificate of registration: digits, a hyphen and a letter, after the sign of a number. */
const certificates = (text: string) =>
  Array.from(text.matchAll(/(?:No\.|№\.?)\s*(\d+-\p{L}+)/gu), ([, number]) => number);

describe('the page about the journal', () => {
  test.each(LOCALES)('gives the number of its certificate as the masthead prints it: %s', (locale) => {
    const stated = certificates(about(locale, '.facts'));
    expect(stated.length).toBe(1);
    expect(stated).toEqual(certificates(about(locale, '[data-part="masthead"]')));
  });
});

test('issue 4/2020 prints 3529-zh in English, 3529-ж in Kazakh and Russian', async () => {
  const [first] = await readPublications('content/issues/2020-4');
  expect(first?.issue.journal.registration.certificate).toEqual({
    en: '3529-zh',
    kk: '3529-ж',
    ru: '3529-ж',
  });
});
