import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { compileArticle } from '../../src/lib/markdown/article-compiler.ts';
import { mutate, seeded } from '../support/mutate.ts';
import { LANGUAGES_ISSUE, sampleLanguages } from '../support/sample-languages.ts';
import { SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

/** How many files are changed; `MUTATIONS=3000 SEED=1` changes others. */
const COUNT = Number(process.env['MUTATIONS'] ?? 150);
const SEED = Number(process.env['SEED'] ?? 1);
/** In milliseconds: what takes longer would be a hang to an editor. A sound sample takes some hundredths of it. */
const LONGEST = 5000;

const FILES = [
  'journal.yaml',
  `issues/${SAMPLE_ISSUE}/issue.yaml`,
  `issues/${SAMPLE_ISSUE}/corrections.yaml`,
  `issues/${SAMPLE_ISSUE}/source.txt`,
  `issues/${SAMPLE_ISSUE}/first-article.mdx`,
  `issues/${SAMPLE_ISSUE}/second-article.mdx`,
  `issues/${LANGUAGES_ISSUE}/trade-decade.mdx`,
  `issues/${LANGUAGES_ISSUE}/water-cooperation.mdx`,
];

describe('content that was changed at random', () => {
  let sample: SampleContent;

  beforeAll(async () => {
    sample = await sampleLanguages();
  });

  afterAll(async () => {
    await sample.discard();
  });

  it(
    'is told of or builds: nothing is thrown, nothing hangs, and every message has a file and a remedy',
    async () => {
      const random = seeded(SEED);
      const faults: string[] = [];
      let told = 0;
      for (let number = 0; number < COUNT; number += 1) {
        const file = FILES[Math.floor(random() * FILES.length)] ?? '';
        const path = join(sample.root, file);
        const sound = await readFile(path);
        let bytes: Uint8Array = sound;
        for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) bytes = mutate(bytes, random);
        await writeFile(path, bytes);
        const begun = performance.now();
        try {
          const { errors } = await checkContent(sample.root);
          if (errors.length > 0) told += 1;
          else if (file.endsWith('.mdx')) await expectToBuild(new TextDecoder().decode(bytes), file);
          faults.push(
            ...errors
              .filter(
                ({ message }) =>
                  !/^write |: /u.test(message) || /\bat \S+:\d+:\d+|\bundefined\b/u.test(message),
              )
              .map(({ message }) => `${String(number)}, ${file}: ${message}`),
          );
        } catch (error) {
          faults.push(
            `${String(number)}, ${file}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
          );
        }
        const taken = performance.now() - begun;
        if (taken > LONGEST) faults.push(`${String(number)}, ${file}: ${String(taken)} ms`);
        await writeFile(path, sound);
      }
      if (process.env['MUTATIONS'] !== undefined)
        console.log(`Of ${String(COUNT)} changed files ${String(told)} were told of.`);
      expect(faults).toEqual([]);
      expect(told).toBeGreaterThan(COUNT / 2);
    },
    COUNT * 400 + 20_000,
  );
});

/** What the check lets through is compiled by the build, and its frontmatter read by Astro. */
async function expectToBuild(source: string, file: string): Promise<void> {
  const { outcome } = await compileArticle(source, file);
  if (outcome.status === 'rejected') throw outcome.reason;
  expect(Object.keys(parseFrontmatter(source).frontmatter)).toContain('keywords');
}
