import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/lib/check/check.ts';
import { BYTE_FAULTS, YAML_FAULTS, type Fault } from '../support/preflight-faults.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

const FAULTS: readonly Fault[] = [...BYTE_FAULTS, ...YAML_FAULTS];

describe('a deliberate fault raises one problem, with its place and what to do:', () => {
  let sample: SampleContent;

  const commit = async ({ file, change: [words, by] = ['', ''], bytes }: Fault) => {
    const path = join(sample.root, 'issues', SAMPLE_ISSUE, file);
    const text = await readFile(path, 'utf8').catch(() => '');
    if (!text.includes(words)) throw new Error(`${file} of the sample has no "${words}"`);
    const changed = text.replace(words, () => by);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes === undefined ? changed : bytes(changed));
  };

  beforeEach(async () => {
    sample = await sampleContent();
  });

  afterEach(async () => {
    await sample.discard();
  });

  it.each(FAULTS)('$did', async (fault) => {
    await commit(fault);
    const { errors, warnings } = await checkContent(sample.root);
    const found = [...errors, ...(fault.isWarning === true ? warnings : [])];
    const { file, line, told } = fault;
    const place = normalize(join('issues', SAMPLE_ISSUE, fault.toldOf ?? file));
    expect(found.map((problem) => [problem.file, problem.line, problem.message])).toEqual([
      [place, line, told],
    ]);
    if (fault.isWarning === true) expect(errors).toEqual([]);
    else expect(warnings).toEqual([]);
  });

  it('of which there are sixty at least', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(60);
  });
});
