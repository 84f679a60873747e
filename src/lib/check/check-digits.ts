import { issnCheckDigit } from '../../schemas/identifiers.ts';
import type { IssueFacts } from '../../schemas/issue.ts';
import { LOCALES } from '../../schemas/locales.ts';
import { checkDigit } from '../artwork/barcode.ts';
import type { Problem } from './problem.ts';
import { say } from '../faults/say.ts';

const ISSN = /(?<!\d)\d{4}-?\d{3}[\dXxХх](?![\dXx])/gu;

/** The ISSN wherever the print has it, and the number of the barcode with its check digit. */
export function checkIssueDigits(file: string, issue: IssueFacts): Problem[] {
  const places = [
    ...LOCALES.map((locale) => ({ field: `masthead.${locale}.issn`, text: issue.masthead[locale].issn })),
    { field: 'imprint', text: issue.imprint },
  ];
  return [
    ...places.flatMap(({ field, text }) =>
      [...text.matchAll(ISSN)].flatMap(([issn]) => {
        const last = issnCheckDigit(issn);
        if (issn.endsWith(last)) return [];
        const message = say('issnDigitOf', { issn, sign: last });
        return [{ file, field, message }];
      }),
    ),
    ...barcodeProblems(file, issue),
  ];
}

function barcodeProblems(file: string, { cover: { barcode }, masthead }: IssueFacts): Problem[] {
  const [ean = ''] = barcode;
  const digits = Array.from(ean.replaceAll(/\D/gu, ''), Number);
  const field = 'cover.barcode.0';
  if (digits.length !== 13) {
    const message = say('barcodeLength', { code: ean, count: digits.length });
    return [{ file, field, message }];
  }
  const last = checkDigit(digits);
  if (digits[12] !== last) {
    const message = say('barcodeDigit', { code: ean, digit: last });
    return [{ file, field, message }];
  }
  const [issn = ''] = masthead.en.issn.match(ISSN) ?? [];
  const begin = `977${issn.replace('-', '').slice(0, 7)}`;
  return issn === '' || digits.join('').startsWith(begin)
    ? []
    : [
        {
          file,
          field,
          message: say('barcodeOfOther', { code: ean, issn, begin }),
        },
      ];
}
