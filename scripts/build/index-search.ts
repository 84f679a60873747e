/** `node scripts/build/index-search.ts`: writes the search index of the site built in `OUT_DIR` (`dist`) to its `pagefind/`. */
import { join } from 'node:path';
import { chooseFaultLanguage } from '../../src/lib/check/choose-language.ts';
import { say } from '../../src/lib/faults/say.ts';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import { readLexicon } from '../../src/lib/lexicon/read-lexicon.ts';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { searchDocuments } from '../../src/lib/search/index/documents.ts';
import { writeIndex } from '../../src/lib/search/index/write-index.ts';

const dir = process.env['OUT_DIR'] ?? 'dist';
const documents = searchDocuments(readBuiltIssues(dir));
await writeIndex(documents, readLexicon(CONTENT_ROOT), join(dir, 'pagefind'));
const passages = documents.reduce((sum, document) => sum + document.passages.length, 0);
chooseFaultLanguage();
console.log(say('searchWritten', { passages, documents: documents.length }));
