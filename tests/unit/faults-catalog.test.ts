import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseFaultLanguage } from '../../src/lib/check/choose-language.ts';
import { explainMdx } from '../../src/lib/check/explain-mdx.ts';
import { explainYaml } from '../../src/lib/check/explain-yaml.ts';
import { CATALOGS } from '../../src/lib/faults/catalogs.ts';
import { eitherOf, faultLanguage, listed, say, tellFaultsIn } from '../../src/lib/faults/say.ts';
import { LOCALES } from '../../src/schemas/locales.ts';

/** Three words of Latin letters behind each other, as an English sentence has them; of code there are mostly fewer. */
const ENGLISH = /[A-Za-z]{2,}(?: [A-Za-z]{2,}){2,}/u;
/** Values, and commands to be typed. */
const SAME = /\{[a-z]\w*\}|`[^`]*`/giu;

/** Where a check tells something: what follows must come from the catalog. */
const TELLING =
  /(?:\b(?:message|error)(?::| =)|\.(?:message|info)\(|\b(?:report|add|refuse|complain)\(|(?:Fault|UnknownNode)\()\s*(?:\w+, |'\w+', |\(\) =>\s*)?(['"`])((?:(?!\1)[^\\]|\\.)*)\1/gsu;
/** Where a command for editors says something, or writes a comment into their files. */
const SAYING =
  /(?:\b(?:message|error)(?::| =)|new Error\(|console\.\w+\(|\b(?:mark|remark)\(|\btell\('\w+', )\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1|(['"`])( *# (?:(?!\3)[^\\]|\\.)*)\3/gsu;
const COMMANDS = [
  'src/lib/{new,import}/*.ts',
  'scripts/{new,import,page-of,type-of,check-content,check-words,addresses}.ts',
  'scripts/build/{build,index-search,write-offline}.ts',
  'scripts/machine/browser.ts',
];
const ROOMS =
  'src/{schemas,lib/{arithmetic,claims,markdown,content-tree,figures,pictures,check,addresses}}/**/*.ts';

describe('the words in which faults are told', () => {
  afterEach(() => {
    tellFaultsIn('en');
    vi.unstubAllEnvs();
  });

  it.each(LOCALES)('exist in %s, without blanks at their ends or two together', (language) => {
    const untidy = Object.entries<string>(CATALOGS[language]).filter(([, text]) =>
      /^$|^\s|\s$|\s\s/u.test(text),
    );
    expect(untidy).toEqual([]);
  });

  it.each(['kk', 'ru'] as const)(
    'have in %s of Latin letters code alone, which English has too',
    (language) => {
      const strange = Object.entries<string>(CATALOGS[language]).flatMap(([code, text]) => {
        const plain = text.replaceAll(SAME, '…');
        const english = CATALOGS.en[code as keyof typeof CATALOGS.en];
        const words = [...plain.matchAll(/[A-Za-z]+/gu)].map(([word]) => word);
        return [...(ENGLISH.exec(plain) ?? []), ...words.filter((word) => !english.includes(word))].map(
          (found) => `${code}: ${found}`,
        );
      });
      expect(strange).toEqual([]);
    },
  );

  it('have in Russian no letter of Kazakh', () => {
    expect(Object.values<string>(CATALOGS.ru).filter((text) => /[әғқңөұүһі]/iu.test(text))).toEqual([]);
  });

  it('stand in one file of a language each', () => {
    const codes = globSync('src/lib/faults/en/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^ {2}(\w+):/gmu)].map(([, code]) => code),
    );
    expect(codes.length).toBe(Object.keys(CATALOGS.en).length);
  });

  it('are all told by something', () => {
    const code = globSync('{src,scripts}/**/*.ts', { exclude: ['src/lib/faults/*/*'] })
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    // A code may be made of a beginning and a language, or of a field and an end.
    const isTold = (name: string) => code.includes(`'${name}'`) || /^(?:in|notFound)_|On$/u.test(name);
    expect(Object.keys(CATALOGS.en).filter((name) => !isTold(name))).toEqual([]);
  });

  it('are in the catalog: no check tells a sentence of its own', () => {
    const untranslated = globSync(ROOMS).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(TELLING)]
        .map(([, , text = '']) => text.replaceAll(/\$\{[^}]*\}/gu, '…'))
        .filter((text) => ENGLISH.test(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(untranslated).toEqual([]);
  });

  it('are in the catalog: no command for editors says a sentence of its own', () => {
    const untranslated = COMMANDS.flatMap((pattern) => globSync(pattern)).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(SAYING)]
        .map(([, , said, , comment]) => (said ?? comment ?? '').replaceAll(/\$\{[^}]*\}/gu, '…'))
        .filter((text) => ENGLISH.test(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(untranslated).toEqual([]);
  });

  it('take values as they are, and leave braces that are text', () => {
    expect(say('tableWithoutNumber')).toBe('a table has no number: write <Table number={1}>');
    expect(say('codeBetweenBraces', { code: '{name}' })).toBe('between the braces stands code, {{name}}');
  });

  it('write numbers as the language does', () => {
    const told = LOCALES.map((language) => {
      tellFaultsIn(language);
      return say('partBelowZero', { place: 'A', row: 'B', value: -3.5 });
    });
    expect(told.map((text) => /-3.5/u.exec(text)?.[0])).toEqual(['-3.5', '-3,5', '-3,5']);
  });

  it('join names as the language does', () => {
    const told = LOCALES.map((language) => {
      tellFaultsIn(language);
      return [listed(['a', 'b']), eitherOf(['a', 'b', 'c'])];
    });
    expect(told).toEqual([
      ['a and b', 'a, b or c'],
      ['a және b', 'a, b немесе c'],
      ['a и b', 'a, b или c'],
    ]);
  });

  it('say what the parsers of YAML and MDX mean, and quote what is not usual', () => {
    tellFaultsIn('ru');
    expect(explainYaml('Map keys must be unique at line 2, column 1:\n\na: 1\n', 'a: 1\n')).toBe(
      'поле a написано дважды',
    );
    expect(explainYaml('Invalid escape sequence \\q at line 1, column 3:', '\\q')).toBe(
      '«Invalid escape sequence \\q»',
    );
    const told = explainMdx(new Error('Expected a closing tag for `<Table>` (61:1-61:15)'));
    expect(told.map(({ line }) => line)).toEqual([61]);
    expect(told[0]?.message).toMatch(/^это не MDX: <Table> не закрыт\. /u);
  });
});

describe('the language in which faults are told', () => {
  afterEach(() => {
    tellFaultsIn('en');
    vi.unstubAllEnvs();
  });

  const chosen = (environment: Record<string, string>, asked?: string) => {
    for (const name of ['CHECK_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'])
      vi.stubEnv(name, environment[name] ?? '');
    return [chooseFaultLanguage(asked), faultLanguage()];
  };

  it('is that of the system where the journal has it, else English', () => {
    expect(chosen({ LANG: 'kk_KZ.UTF-8' })).toEqual([undefined, 'kk']);
    expect(chosen({ LANG: 'kk_KZ.UTF-8', LC_ALL: 'ru_RU.UTF-8' })).toEqual([undefined, 'ru']);
    expect(chosen({ LANG: 'de_DE.UTF-8' })).toEqual([undefined, 'en']);
    expect(chosen({ LANG: 'C.UTF-8' })).toEqual([undefined, 'en']);
  });

  it('is another where it is asked for', () => {
    expect(chosen({ LANG: 'kk_KZ.UTF-8', CHECK_LANG: 'ru' })).toEqual([undefined, 'ru']);
    expect(chosen({ CHECK_LANG: 'ru' }, 'kk')).toEqual([undefined, 'kk']);
  });

  it('is refused where there is no such language, in that of the system', () => {
    expect(chosen({ LANG: 'ru_RU.UTF-8', CHECK_LANG: 'de' })).toEqual([
      '«de» — не язык проверки: напишите --lang kk, ru или en либо дайте CHECK_LANG одно из этих значений',
      'ru',
    ]);
  });
});
