import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemaFault } from '../../src/schemas/schema-fault.ts';

test.each<[string, z.ZodType, unknown, string]>([
  ['nothing', z.number(), undefined, 'this field has no value: write a number'],
  ['a name without a value', z.array(z.string()), null, 'this field has no value: write a list'],
  ['a text for a number', z.number(), 'many', '"many" is not a number: write a number'],
  ['a text for a truth', z.boolean(), 'perhaps', '"perhaps" is not true or false: write true or false'],
  [
    'a number in quotes',
    z.number(),
    '2019',
    '"2019" stands in quotes, which make a text of it: write 2019 without them',
  ],
  [
    'a truth in quotes',
    z.boolean(),
    'true',
    '"true" stands in quotes, which make a text of it: write true without them',
  ],
  ['a number for a text', z.string(), 5, '"5" is not a text: write a text'],
  ['a day for a text', z.string(), new Date('2021-02-03'), '"2021-02-03" is not a text: write a text'],
  [
    'a long list for a text',
    z.string(),
    ['What it says', 'and what a very long list goes on to say'],
    '"["What it says","and what a very long li…" is not a text: write a text',
  ],
])('a value of another type is told with the value and what to write: %s', (_, type, field, told) => {
  const { error } = z.object({ field: type }).safeParse({ field }, { error: schemaFault });
  expect(error?.issues.map(({ message }) => message)).toEqual([told]);
});
