/**
 * `npm run -s check:links -- --online [ISSUE …]`: asks the addresses in notes and references whether they still answer, and
 * writes what they said, with the day, into links.yaml of the issue. Without `--online` nobody is asked: it says what is known.
 * An address that was asked within 30 days is not asked again, so that a round that was stopped goes on; `--again` asks all.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { checkIssue } from '../src/lib/check/issue-folder.ts';
import { LINKS_FILE } from '../src/lib/check/links.ts';
import { issueFolders } from '../src/lib/check/check.ts';
import { citedAddresses } from '../src/lib/content-tree/cited-addresses.ts';
import { CONTENT_ROOT } from '../src/lib/journal/content-root.ts';
import { askAddresses } from '../src/lib/links/ask-addresses.ts';
import { LinksFile } from '../src/lib/links/links-file.ts';
import { NoNetwork, probe } from '../src/lib/links/probe.ts';
import { journalSchema } from '../src/schemas/journal.ts';
import { unreachableOn } from '../src/schemas/links.ts';

/** After so many days an address is asked again, in milliseconds. */
const FRESH_MS = 30 * 86_400_000;

const { values, positionals } = parseArgs({
  options: { online: { type: 'boolean' }, again: { type: 'boolean' } },
  allowPositionals: true,
});
const day = (time: number) => new Date(time).toISOString().slice(0, 10);
const today = day(Date.now());
const since = values.again === true ? '9999-12-31' : day(Date.now() - FRESH_MS);
const { website } = journalSchema.parse(parse(readFileSync(join(CONTENT_ROOT, 'journal.yaml'), 'utf8')));
const userAgent = `journal-link-check/1.0 (+${website.startsWith('http') ? website : `https://${website}`})`;

/** Goes through the addresses of an issue, and says what is known of them afterwards. */
async function goThrough(issue: string): Promise<void> {
  const { articles } = await checkIssue(CONTENT_ROOT, `issues/${issue}`);
  const addresses = articles.flatMap(({ text }) =>
    text === undefined ? [] : citedAddresses(text).map(({ address }) => address),
  );
  const file = new LinksFile(join(CONTENT_ROOT, 'issues', issue, LINKS_FILE));
  if (values.online === true) {
    const asked = await askAddresses(addresses, {
      today,
      since,
      known: file.links(),
      ask: (address) => probe(address, { userAgent }),
      keep: (address, checked) => {
        file.keep(address, checked);
        console.log(`${String(checked.answer).padEnd(16)}${address}`);
      },
    });
    console.log(`${issue}: ${String(asked)} addresses asked.`);
  }
  const links = file.links().filter(({ address }) => addresses.includes(address));
  const lost = links.filter((link) => unreachableOn(link) !== undefined);
  const counts = [
    `${String(new Set(addresses).size)} addresses`,
    `${String(links.filter(({ checked }) => checked !== undefined).length)} checked`,
    `${String(lost.length)} not reachable`,
    `${String(links.filter(({ verified }) => verified !== undefined).length)} with a verified copy`,
  ];
  console.log(`${issue}: ${counts.join(', ')}.`);
  const open = lost.filter(({ archived }) => archived === undefined);
  if (open.length > 0)
    console.log(
      ['Not reachable, and without a verified copy:', ...open.map(({ address }) => `  ${address}`)].join(
        '\n',
      ),
    );
}

try {
  const known = (await issueFolders(CONTENT_ROOT)) ?? [];
  const unknown = positionals.filter((issue) => !known.includes(issue));
  if (unknown.length > 0)
    throw new Error(`There is no issue ${unknown.join(', ')}: write one of ${known.join(', ')}.`);
  for (const issue of positionals.length > 0 ? positionals : known) await goThrough(issue);
  if (values.online !== true) console.log('Nobody was asked: write --online, where there is a network.');
} catch (error) {
  console.error(
    error instanceof NoNetwork ? `${error.message}.` : error instanceof Error ? error.message : error,
  );
  process.exitCode = 1;
}
