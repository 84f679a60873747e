import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../src/lib/check/corrections.ts';
import { unusedCorrections } from '../support/fidelity/unused-corrections.ts';
import type { Correction } from '../../src/schemas/correction.ts';

const base = { kind: 'misreading', where: 'issue', why: 'reason' } as const;

function onLine(line: number, source: string, reading: string): Correction {
  return { ...base, line, source, reading };
}

function throughout(times: number, source: string, reading: string): Correction {
  return { ...base, times, source, reading };
}

describe('the corrections of a source', () => {
  test('are made on their own line and nowhere else', () => {
    const { text, places } = applyCorrections('МУМКІНДІКТЕР\nМУМКІНДІКТЕР', [
      onLine(2, 'МУМКІНДІКТЕР', 'Мүмкіндіктер'),
    ]);
    expect(text).toBe('МУМКІНДІКТЕР\nМүмкіндіктер');
    expect(places).toBe(1);
  });

  test('keep letters of two alphabets apart that look the same', () => {
    const source = 'Нурдаuletова and Нурдаулетова';
    expect(applyCorrections(source, [onLine(1, 'Нурдаuletова', 'Нурдаулетова')]).text).toBe(
      'Нурдаулетова and Нурдаулетова',
    );
    expect(() => applyCorrections(source, [onLine(1, 'Нурдaулетова', 'Нурдаулетова')])).toThrow(
      'stands 0 times there: it must stand 1 times',
    );
  });

  test('join a word that was cut over blank lines, and the lines below keep their numbers', () => {
    const { text, lineAt } = applyCorrections('in the post-\n\ncoronavirus period\nnext', [
      onLine(1, 'post-\n\ncoronavirus', 'post-coronavirus'),
    ]);
    expect(text).toBe('in the post-coronavirus period\nnext');
    expect(lineAt(text.indexOf('post'))).toBe(1);
    expect(lineAt(text.indexOf('period'))).toBe(3);
    expect(lineAt(text.indexOf('next'))).toBe(4);
  });

  test('leave the line numbers right after a block that is taken away', () => {
    const { text, lineAt } = applyCorrections('CONTENTS\nKAZISS\n\nInstitute\nIssued', [
      onLine(2, 'KAZISS\n\nInstitute\n', ''),
    ]);
    expect(text).toBe('CONTENTS\nIssued');
    expect(lineAt(text.indexOf('Issued'))).toBe(5);
  });

  test('made throughout are counted exactly', () => {
    expect(applyCorrections(String.raw`\$ 1, \$2`, [throughout(2, String.raw`\$`, '$')])).toMatchObject({
      text: '$ 1, $2',
      places: 2,
    });
    expect(() => applyCorrections(String.raw`\$ 1, \$2, \$3`, [throughout(2, String.raw`\$`, '$')])).toThrow(
      'stands 3 times there: it must stand 2 times',
    );
  });

  test('that stand twice on their line are refused, though they overlap themselves', () => {
    expect(() => applyCorrections('toчки toчки', [onLine(1, 'toчки', 'tochki')])).toThrow(
      'entry (line 1, "toчки") stands 2 times',
    );
    expect(() => applyCorrections('ananas', [onLine(1, 'ana', 'aна')])).toThrow('stands 2 times');
  });

  test('that overlap are refused by both their names', () => {
    const entries = [onLine(1, String.raw`US \$ 942`, 'US $ 942'), throughout(2, String.raw`\$`, '$')];
    expect(() => applyCorrections(String.raw`US \$ 942 and \$ 2`, entries)).toThrow(
      String.raw`entry (line 1, "US \\$ 942") overlaps entry (times 2, "\\$")`,
    );
  });

  test('that touch without overlapping are both made', () => {
    expect(applyCorrections('ab', [onLine(1, 'b', 'B'), onLine(1, 'a', 'A')]).text).toBe('AB');
  });

  test('that name a line beyond the end are refused', () => {
    expect(() => applyCorrections('one', [onLine(7, 'one', 'two')])).toThrow('entry (line 7, "one")');
  });

  test('are all told at once where several are wrong', () => {
    expect(() => applyCorrections('one', [onLine(1, 'two', ''), onLine(1, 'six', '')])).toThrow(
      /"two"[\s\S]*"six"/,
    );
  });
});

describe('an entry that changes nothing a reader sees', () => {
  test('is found', () => {
    const blanks = onLine(1, 'two  words', 'two words');
    const emphasis = onLine(1, '*set*', 'set');
    const needed = onLine(1, 'Қазақстаннаң', 'Қазақстанның');
    expect(unusedCorrections('two  words Қазақстаннаң *set*', [blanks, needed, emphasis])).toEqual([
      blanks,
      emphasis,
    ]);
  });

  test('is not confused with one that changes only what an article emphasises', () => {
    const source = 'Abstract. A\n\nКлючевые слова: б\n\nThe *text*';
    expect(unusedCorrections(source, [onLine(5, '*text*', 'text')])).toEqual([]);
  });
});
