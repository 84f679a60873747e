import { draftOf, type Draft } from '../../src/lib/import/draft.ts';
import { readManuscript } from '../../src/lib/import/read-manuscript.ts';
import { wordDocument } from './word-document.ts';

/** The draft of a Word document of which the body is given in its XML, with other parts beside it. */
export function drafted(body: string, parts?: Readonly<Record<string, string>>): Draft {
  return draftOf(readManuscript(wordDocument(body, parts)), { slug: 'test', page: 1 });
}

/** The text of a draft, without its frontmatter. */
export function textOf({ mdx }: Draft): string {
  return mdx.replace(/^---\n[\s\S]*?\n---\n\n/u, '').trim();
}

/** What could not be decided, with its places. */
export function messagesOf({ findings }: Draft): string[] {
  return findings.map(({ place, message }) => `${place}: ${message}`);
}
