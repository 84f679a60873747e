/** Header fields for the addresses that a pattern covers. */
export interface HeaderRule {
  /** A path from the root of the host; `*` stands for anything. */
  path: string;
  /** Names and values; a name may come twice. */
  fields: readonly (readonly [name: string, value: string])[];
}

/**
 * The text of a `_headers` file, which Netlify, Cloudflare Pages and others read
 * (https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/).
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, fields }) => [path, ...fields.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n');
}

/** The rules of a `_headers` file. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: { path: string; fields: [string, string][] }[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line.startsWith('/')) rules.push({ path: line, fields: [] });
    const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.fields.push([name, value]);
  }
  return rules;
}

/** The fields of an answer by the rules: every rule that covers the path counts, values of one name are joined by commas. */
export function fieldsFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path: pattern, fields } of rules) {
    if (!covers(pattern, path)) continue;
    for (const [name, value] of fields) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

function covers(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}
