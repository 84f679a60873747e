import { figures } from '../en/figures.ts';
import { files } from '../en/files.ts';
import { issue } from '../en/issue.ts';
import { numbers } from '../en/numbers.ts';
import { pictures } from '../en/pictures.ts';
import { record } from '../en/record.ts';
import { report } from '../en/report.ts';
import { text } from '../en/text.ts';

/** What is told, in Kazakh. */
export const kk = { ...figures, ...files, ...issue, ...numbers, ...pictures, ...record, ...report, ...text };
