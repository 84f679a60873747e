import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/schemas/locales.ts';
import { GUIDE_PICTURES, GUIDE_SUBJECTS } from '../support/guide-pictures.ts';

const PAGES = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')].map((page) =>
  page.replaceAll('\\', '/'),
);

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** Files that a guide has its reader make. */
const EXAMPLES = ['src/i18n/de.ts', 'src/lib/citation/locales/locales-de-DE.xml'];
/** What npm does without being told by `package.json`. */
const COMMANDS_OF_NPM = ['ci', 'exec', 'start', 'test'];

/** What a page says, with every match of a pattern's first group. */
function matches(page: string, pattern: RegExp): string[] {
  return Array.from(readFileSync(page, 'utf8').matchAll(pattern), ([, found = '']) => found);
}

/** The fragment that GitHub gives a heading. */
function fragmentOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(/\s/gu, '-');
}

describe.each(PAGES)('%s', (page) => {
  test('links only to files and headings that are there', () => {
    const links = matches(page, /\]\((?!https?:)([^)\s]+)\)/gu);
    const dead = links.filter((link) => {
      const [path = '', fragment] = link.split('#');
      const file = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(file)) return true;
      return (
        fragment !== undefined &&
        !matches(file, /^#+ (.+)$/gmu)
          .map(fragmentOf)
          .includes(fragment)
      );
    });
    expect(dead).toEqual([]);
  });

  test('names only files and folders that are there', () => {
    const named = matches(page, /`((?:src|scripts|tests|docs|content)\/[^`\s*…]+)`/gu);
    expect(named.filter((path) => !existsSync(path) && !EXAMPLES.includes(path))).toEqual([]);
  });

  test('names only commands that npm knows', () => {
    const commands = matches(page, /(?:`|&& |^)(?:[A-Z_]+=\S* )?npm ([a-z]+(?: [\w:]+)?)/gmu);
    const unknown = commands.filter((command) => {
      const [word = '', script = ''] = command.split(' ');
      return word === 'run' ? script !== '' && !(script in scripts) : !COMMANDS_OF_NPM.includes(word);
    });
    expect(unknown).toEqual([]);
  });
});

test.each(LOCALES)('the guide in %s has its pictures, said in words, of at most 60 kB each', (locale) => {
  const shown = [
    ...readFileSync(`docs/editors/${locale}.md`, 'utf8').matchAll(/^!\[([^\]]{20,})\]\(pictures\/(.+)\)$/gmu),
  ].map(([, , file = '']) => file);
  expect(shown.toSorted()).toEqual(GUIDE_SUBJECTS.map((subject) => `${subject}.${locale}.webp`).toSorted());
  const sizes = shown.map((file) => [file, statSync(join(GUIDE_PICTURES, file)).size] as const);
  expect(sizes.filter(([, size]) => size > 60_000)).toEqual([]);
});

test('there is a page to hold', () => {
  expect(PAGES.length).toBeGreaterThan(10);
});
