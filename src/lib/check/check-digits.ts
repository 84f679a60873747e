import type { IssueFacts } from '../../schemas/issue.ts';
import type { JournalRecord } from '../../schemas/journal.ts';
import { LOCALES } from '../../schemas/locales.ts';
import { checkDigit } from '../artwork/barcode.ts';
import type { Problem } from './problem.ts';

const ISSN = /(?<!\d)\d{4}-?\d{3}[\dXxХх](?![\dXx])/gu;

/** The last sign of an ISSN, from its first seven digits (ISO 3297, annex A). */
function issnDigit(digits: string): string {
  const sum = Array.from(digits.slice(0, 7)).reduce(
    (total, digit, place) => total + Number(digit) * (8 - place),
    0,
  );
  const rest = (11 - (sum % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

/** What is wrong with an ISSN; undefined where its last sign follows from the others. */
export function issnFault(issn: string): string | undefined {
  const digits = issn.replace('-', '');
  return issnDigit(digits) === digits.slice(7)
    ? undefined
    : `${issn} is no ISSN, its last sign would be ${issnDigit(digits)}: compare it with the certificate, and write it as there`;
}

/** The ISSN of the journal. */
export function checkJournalIssn(file: string, { issn }: Pick<JournalRecord, 'issn'>): Problem[] {
  const message = issnFault(issn);
  return message === undefined ? [] : [{ file, field: 'issn', message }];
}

/** The ISSN wherever the print has it, and the number of the barcode with its check digit. */
export function checkIssueDigits(file: string, issue: IssueFacts): Problem[] {
  const places = [
    ...LOCALES.map((locale) => ({ field: `masthead.${locale}.issn`, text: issue.masthead[locale].issn })),
    { field: 'imprint', text: issue.imprint },
  ];
  return [
    ...places.flatMap(({ field, text }) =>
      [...text.matchAll(ISSN)].flatMap(([issn]) => {
        const message = issnFault(issn);
        return message === undefined ? [] : [{ file, field, message }];
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
    const message = `${ean} has ${String(digits.length)} digits: write the 13 below the barcode`;
    return [{ file, field, message }];
  }
  const last = checkDigit(digits);
  if (digits[12] !== last) {
    const message = `${ean} is no EAN, its last digit would be ${String(last)}: compare it with the print, and write it as there`;
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
          message: `the barcode ${ean} is of another journal than ${issn}: it begins with ${begin}`,
        },
      ];
}
