import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { javaVersion } from '../../scripts/machine/java.ts';
import { groupProblems } from './built-site.ts';
import { runJar } from './run-jar.ts';

/** What `--format json` prints (https://github.com/validator/validator/wiki/Output-»-JSON). */
interface NuReport {
  messages: { type: string; url: string; lastLine?: number; message: string; extract?: string }[];
}

/** The errors of the Nu Html Checker in a built folder, all files in one Java machine. */
async function nuErrors(dir: string): Promise<string[]> {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const options = ['--format', 'json', '--errors-only', '--exit-zero-always', '--stdout', '--skip-non-html'];
  const { stdout } = await runJar(jar, [...options, dir]);
  const report = JSON.parse(stdout) as NuReport;
  return groupProblems(
    report.messages.filter(isOfHtml).map(({ url, lastLine, message, extract }) => ({
      problem: `${message} ${extract?.replaceAll(/\s+/g, ' ') ?? ''}`.trim(),
      place: `${relative(resolve(dir), fileURLToPath(url))}:${String(lastLine ?? 0)}`,
    })),
  );
}

/** The checker's parser of CSS is older than container queries; Lightning CSS reads the style sheets at each build. */
function isOfHtml({ message }: NuReport['messages'][number]): boolean {
  return !message.startsWith('CSS: ');
}

/** The errors of html-validate, for machines without Java: the rules of the HTML standard, no matters of taste. */
async function htmlValidateErrors(files: readonly string[]): Promise<string[]> {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  const reports = await Promise.all(files.map((file) => validator.validateFile(file)));
  return groupProblems(
    reports
      .flatMap(({ results }) => results)
      .flatMap(({ filePath, messages }) =>
        messages
          .filter(({ severity }) => severity === 2)
          .map(({ line, message, ruleId }) => ({
            problem: `${message} (${ruleId})`,
            place: `${filePath}:${String(line)}`,
          })),
      ),
  );
}

/** Which checker this machine can run. */
export const CHECKER =
  javaVersion() === undefined ? 'html-validate (there is no Java)' : 'the Nu Html Checker';

/** Every error of the HTML standard in the files of a built folder. */
export function htmlErrors(dir: string, files: readonly string[]): Promise<string[]> {
  return javaVersion() === undefined ? htmlValidateErrors(files) : nuErrors(dir);
}
