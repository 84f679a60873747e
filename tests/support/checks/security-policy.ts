import { createHash } from 'node:crypto';
import type { BuiltPage } from '../built-site.ts';

const POLICY = 'meta[http-equiv="content-security-policy" i]';

/** What a source list may hold: no other origin, and no licence for code or styles that we did not hash. */
const ALLOWED_SOURCES =
  /^('self'|'none'|'wasm-unsafe-eval'|'strict-dynamic'|'sha(256|384|512)-[\w+/=-]+'|data:|blob:)$/;

/** Directives without a source list. */
const FLAGS = new Set(['upgrade-insecure-requests', 'block-all-mixed-content']);

/** The directives of the page's policy, each with its sources. */
function directives(policy: string): Map<string, string[]> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources]));
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A script of another type, such as JSON-LD, is data: no policy applies to it. */
function isExecuted(type: string): boolean {
  return /^(|module|text\/javascript|importmap|speculationrules)$/.test(type);
}

/**
 * What is wrong with the page's Content Security Policy (https://www.w3.org/TR/CSP3/): that it is missing, comes after
 * something it should have governed, names another origin, or does not cover the page's own inline code.
 */
export function policyProblems({ $ }: BuiltPage): string[] {
  const metas = $(`head > ${POLICY}`);
  if (metas.length !== 1) return [`${String(metas.length)} policies in its head`];
  const problems: string[] = [];
  const before = metas.prevAll('script, style, link[rel~="stylesheet"], link[rel~="modulepreload"]');
  before.each((_, { name, attribs }) => {
    if (name === 'script' && !isExecuted(attribs['type'] ?? '')) return;
    problems.push(`<${name}> before the policy`);
  });

  const policy = directives(metas.attr('content') ?? '');
  if (!policy.has('default-src')) problems.push('the policy has no default-src');
  for (const [name, sources] of policy) {
    if (FLAGS.has(name)) continue;
    for (const source of sources)
      if (!ALLOWED_SOURCES.test(source)) problems.push(`the policy has ${name} ${source}`);
  }
  const covers = (names: readonly string[], text: string) =>
    names
      .map((name) => policy.get(name))
      .find((list) => list !== undefined)
      ?.includes(hashOf(text)) === true;
  $('script:not([src])').each((_, script) => {
    const text = $(script).html() ?? '';
    if (
      isExecuted(script.attribs['type'] ?? '') &&
      !covers(['script-src-elem', 'script-src', 'default-src'], text)
    ) {
      problems.push(`a script without its hash: ${text.slice(0, 60)}`);
    }
  });
  $('style').each((_, style) => {
    const text = $(style).html() ?? '';
    if (!covers(['style-src-elem', 'style-src', 'default-src'], text)) {
      problems.push(`a style without its hash: ${text.slice(0, 60)}`);
    }
  });
  return problems;
}
