import { describe, expect, test } from 'vitest';
import { keyedWords, standsAt } from '../../src/lib/search/index/concept-forms.ts';
import { withoutInflection } from '../../src/lib/search/language/inflection.ts';

describe('an English word without the endings of grammar', () => {
  test.each([
    ['masks', 'mask'],
    ['requests', 'request'],
    ['groups', 'group'],
    ['values', 'value'],
    ['cases', 'case'],
    ['databases', 'database'],
    ['enterprises', 'enterprise'],
    ['policies', 'policy'],
    ['taxes', 'tax'],
  ])('is the same for %s and %s', (plural, singular) => {
    expect(withoutInflection(plural)).toBe(withoutInflection(singular));
  });

  test.each(['analysis', 'status', 'basis', 'virus'])('%s keeps its s', (word) => {
    expect(withoutInflection(word)).toBe(word);
  });

  test('of an abbreviation in capitals is found in the plural, but in no word in small letters', () => {
    const stands = (form: string, text: string) =>
      standsAt(keyedWords(text, 'en'), 0, keyedWords(form, 'en'), 'en');
    expect(stands('NGO', 'NGOs')).toBe(true);
    expect(stands('US', 'us')).toBe(false);
  });
});
