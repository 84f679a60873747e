import { beginnings } from './beginnings.ts';
import { braces } from './braces.ts';
import { building } from './building.ts';
import { commands } from './commands.ts';
import { drafts } from './drafts.ts';
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
  ...beginnings,
  ...braces,
  ...building,
  ...commands,
  ...drafts,
  ...figures,
  ...files,
  ...issue,
  ...numbers,
  ...pictures,
  ...record,
  ...report,
  ...text,
};
