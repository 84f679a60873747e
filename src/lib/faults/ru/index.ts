import { braces } from './braces.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { issue } from './issue.ts';
import { numbers } from './numbers.ts';
import { pictures } from './pictures.ts';
import { record } from './record.ts';
import { report } from './report.ts';
import { text } from './text.ts';

/** What is told, in Russian. */
export const ru = {
  ...braces,
  ...figures,
  ...files,
  ...issue,
  ...numbers,
  ...pictures,
  ...record,
  ...report,
  ...text,
};
