import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/lib/check/check.ts';
import { checkClaims } from '../../src/lib/claims/check-claims.ts';
import { writtenClaim } from '../../src/lib/claims/written-claim.ts';
import { describe as tell } from '../../src/lib/check/problem.ts';
import { wordingOf } from '../../src/lib/figures/model/wording.ts';
import { claimsWith } from '../../src/schemas/claims.ts';
import { unitsOf } from '../../src/schemas/issue-units.ts';
import { LOCALES } from '../../src/schemas/locales.ts';
import { readText } from '../support/publications.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

const UNITS = `units:
  schools:
    short: { en: Schools, kk: Мектептер, ru: Школы }
    long:
      en: { one: school, other: schools }
      kk: мектеп
      ru: { one: школа, few: школы, many: школ, other: школы }
`;
const units = unitsOf(parse(UNITS));

const table = (unit: string) => `Of schools there were 3 in Almaty and 5 in Astana, 8 together.

<Table number={7} figure={{ kind: 'bars', title: { en: 'Schools', kk: 'Мектептер', ru: 'Школы' }, label: 'City', series: ['Number'], unit: '${unit}', names: { Almaty: { kk: 'Алматы', ru: 'Алматы' }, Astana: { kk: 'Астана', ru: 'Астана' }, Number: { kk: 'Саны', ru: 'Число' } } }}>

Table 7 – Schools

| City | Number |
| --- | --: |
| Almaty | 3 |
| Astana | 5 |

</Table>
`;

const CLAIMS = `claims:
  - id: together
    kind: sum
    claim: 8 together
    printed: '8'
    unit: schools
    formula: almaty + astana
    given:
      almaty: { table: 7, row: Almaty, column: Number, unit: schools }
      astana: { text: 5 in Astana, number: '5', unit: schools }
alone: [there were 3 in Almaty]
`;

describe('a unit that an issue states once', () => {
  test('is used by figures by its name, also with a scale before it, and written with its words', async () => {
    const read = async (unit: string) =>
      (await readText(table(unit), { language: 'en' }, { units })).figures.map((record) =>
        record.type === 'table' && 'unit' in record.definition ? record.definition.unit : undefined,
      );
    const [plain, scaled] = [...(await read('schools')), ...(await read('thousand schools'))];
    const written = [plain, scaled].map((unit) =>
      unit === undefined
        ? []
        : LOCALES.map((locale) => {
            const { value, axis } = wordingOf(locale);
            return [value(5, unit, 0), axis(unit)];
          }),
    );
    expect(written).toEqual([
      [
        ['5 schools', 'Schools'],
        ['5 мектеп', 'Мектептер'],
        ['5 школ', 'Школы'],
      ],
      [
        ['5 thousand schools', 'Thousand schools'],
        ['5 мың мектеп', 'Мың мектеп'],
        ['5 тыс. школ', 'Тыс. школ'],
      ],
    ]);
  });

  test('is what claims are computed and written in, and is added to no other', async () => {
    const { text } = await readText(table('schools'), { language: 'en' }, { units });
    const read = (claims: string) =>
      checkClaims(claimsWith(units).parse(parse(claims)), { language: 'en', text });
    const { checked, faults } = read(CLAIMS);
    expect([faults, checked.map(({ verdict }) => verdict)]).toEqual([[], ['holds']]);
    expect(checked.flatMap((claim) => LOCALES.map((locale) => writtenClaim(claim, locale).printed))).toEqual([
      '8 schools',
      '8 мектеп',
      '8 школ',
    ]);
    const mixed = read(CLAIMS.replace("number: '5', unit: schools", "number: '5', unit: people"));
    expect(mixed.faults.map(({ message }) => message)).toEqual([
      'the formula adds or compares schools and people: give both sides the same unit, or correct the units',
    ]);
  });
});

describe('the check of a content with such a unit', () => {
  let sample: SampleContent;
  beforeEach(async () => {
    sample = await sampleContent();
    await sample.spoil('issue.yaml', 'year: 2199', `${UNITS}year: 2199`);
    await sample.spoil('second-article.mdx', '---\n\n', `---\n\n${table('thousand schools')}\n`);
    await sample.write('second-article.claims.yaml', CLAIMS);
  });
  afterEach(() => sample.discard());

  const errors = async () =>
    (await checkContent(sample.root)).errors.map((problem) =>
      tell(problem).replace(`issues/${SAMPLE_ISSUE}/`, ''),
    );

  test('has nothing to say', async () => {
    expect(await errors()).toEqual([]);
  });

  test('names the place where to state one that is unknown', async () => {
    await sample.spoil('second-article.mdx', 'thousand schools', 'thousand scools');
    expect(await errors()).toEqual([
      expect.stringMatching(
        /^second-article\.mdx:\d+: table 7, figure\.unit: "thousand scools" is no unit: .*, or a name under units: in issue\.yaml, where you state a unit of your own$/u,
      ),
    ]);
  });

  test('tells of a fault in it once, where it is stated', async () => {
    await sample.spoil('issue.yaml', ', ru: Школы }', ' }');
    expect(await errors()).toEqual(['issue.yaml:3, units.schools.short.ru: write a text here']);
  });

  test('refuses the name of a unit that is known', async () => {
    await sample.spoil('issue.yaml', 'schools:', 'people:');
    const [first] = await errors();
    expect(first).toBe(
      'issue.yaml:2, units.people: people is a unit that is known already: use it as it is, or give yours another name',
    );
  });

  test('leaves a unit that is known as it is where the issue states it too, which is refused', () => {
    const names = {
      short: { en: 'a', kk: 'ә', ru: 'б' },
      long: { en: { other: 'a' }, kk: 'ә', ru: { other: 'б' } },
    };
    expect(unitsOf({ units: { percent: names, schools: {} } })).toEqual({
      schools: {
        short: { en: 'schools', kk: 'schools', ru: 'schools' },
        long: { en: 'schools', kk: 'schools', ru: 'schools' },
      },
    });
    expect(unitsOf({ units: 'abc' })).toEqual({});
  });
});
