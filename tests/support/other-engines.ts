import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { groupProblems } from './built-site.ts';

const require = createRequire(import.meta.url);
const sourceOf = (file: string) => readFileSync(require.resolve(file), 'utf8');

/** What HTML_CodeSniffer says: 1 for an error, 2 and 3 for what a person should look at. */
interface SnifferMessage {
  type: number;
  code: string;
  element: Element;
}

/** What the engine of IBM's Equal Access says: the second word of `value` is FAIL where no person need look. */
interface EqualAccessResult {
  ruleId: string;
  value: [policy: string, confidence: string];
  path: { dom: string };
}

interface Engines {
  HTMLCS: {
    process(standard: string, root: Document, done: () => void): void;
    getMessages(): SnifferMessage[];
  };
  ace: {
    Checker: new () => {
      check(root: Document, guidelines: string[]): Promise<{ results: EqualAccessResult[] }>;
    };
  };
}

/**
 * "No submit button", where WCAG asks for none: Enter, or the key of a phone's keyboard, sends a form of one field, and
 * nothing happens before (3.2.2 On Input; H32 is one way to it among others).
 */
const NO_SUBMIT_BUTTON = 'WCAG2AA.Principle3.Guideline3_2.3_2_2.H32.2';

/** A drawing within a drawing: the outer one is an image with a name, and has no parts for readers' aids (WAI-ARIA 1.2, img). */
const PART_OF_DRAWING = /\/svg\[\d+\]\/.*svg\[/u;

/** What HTML_CodeSniffer calls an error against WCAG 2 at AA (https://github.com/squizlabs/HTML_CodeSniffer). */
export async function snifferErrors(page: Page): Promise<string[]> {
  // A declaration of its own is seen within one evaluation only.
  await page.evaluate(`${sourceOf('html_codesniffer/build/HTMLCS.js')}; globalThis.HTMLCS = HTMLCS;`);
  const found = await page.evaluate(
    () =>
      new Promise<{ problem: string; place: string }[]>((done) => {
        const { HTMLCS: sniffer } = globalThis as unknown as Engines;
        sniffer.process('WCAG2AA', document, () => {
          const errors = sniffer.getMessages().filter(({ type }) => type === 1);
          done(errors.map(({ code, element }) => ({ problem: code, place: element.outerHTML.slice(0, 80) })));
        });
      }),
  );
  return groupProblems(found.filter(({ problem }) => problem !== NO_SUBMIT_BUTTON));
}

/** What IBM's Equal Access is sure breaks WCAG 2.2 (https://github.com/IBMa/equal-access). */
export async function equalAccessViolations(page: Page): Promise<string[]> {
  await page.evaluate(`${sourceOf('accessibility-checker-engine/ace.js')}; globalThis.ace = ace;`);
  const found = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as Engines;
    // It writes a line for each colour that it cannot read, such as oklch: contrast is axe's task.
    console.log = () => undefined;
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [policy, confidence] }) => policy === 'VIOLATION' && confidence === 'FAIL')
      .map(({ ruleId, path }) => ({ problem: ruleId, place: path.dom }));
  });
  return groupProblems(
    found.filter(
      ({ problem, place }) => !(problem === 'svg_graphics_labelled' && PART_OF_DRAWING.test(place)),
    ),
  );
}
