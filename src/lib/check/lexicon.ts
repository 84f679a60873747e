import { globSync } from 'node:fs';
import { LOCALES } from '../../schemas/locales.ts';
import { lexiconSchema } from '../../schemas/lexicon.ts';
import { conceptsOf } from '../lexicon/concept.ts';
import { LEXICON_FILES } from '../lexicon/read-lexicon.ts';
import type { Problem } from './problem.ts';
import { checkYamlFile } from './yaml.ts';
import { say } from '../faults/say.ts';

/** Where a form was first seen. */
interface FirstPlace {
  place: string;
  isShared: boolean;
}

/** Checks the files of the lexicon, which a journal may have: each by its schema; and no form may lead to two concepts unless both say that they share it. */
export async function checkLexicon(root: string): Promise<Problem[]> {
  const files = globSync(LEXICON_FILES, { cwd: root }).sort();
  const checked = await Promise.all(
    files.map(async (file) => ({ file, ...(await checkYamlFile(root, file, lexiconSchema)) })),
  );
  const seen = new Map<string, FirstPlace>();
  return checked.flatMap(({ file, data, problems, lineOf }) => {
    if (data === undefined) return problems;
    return conceptsOf(data).flatMap(({ forms }, number) => {
      const line = lineOf(['concepts', number]);
      const shared = data.concepts[number]?.shares ?? [];
      return LOCALES.flatMap((language) =>
        forms[language].flatMap((form): Problem[] => {
          const isShared = shared.includes(form);
          const name = `${language} ${form.toLowerCase()}`;
          const first = seen.get(name);
          seen.set(name, first ?? { place: `${file}:${String(line)}`, isShared });
          if (first === undefined || (isShared && first.isShared)) return [];
          const message = say('formTaken', { form, place: first.place });
          return [{ file, line, field: language, message }];
        }),
      );
    });
  });
}
