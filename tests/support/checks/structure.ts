import type { BuiltPage } from '../built-site.ts';

/** That the page has one `h1`, that it comes first, and that no level is skipped on the way down. */
export function headingProblems({ $ }: BuiltPage): string[] {
  const problems: string[] = [];
  const headings = $('h1, h2, h3, h4, h5, h6').toArray();
  const firsts = headings.filter(({ name }) => name === 'h1').length;
  if (firsts !== 1) problems.push(`${String(firsts)} elements h1`);
  let last = 0;
  for (const heading of headings) {
    const level = Number(heading.name.slice(1));
    if (level > last + 1)
      problems.push(`h${String(level)} follows h${String(last)}: ${$(heading).text().trim().slice(0, 60)}`);
    last = level;
  }
  return problems;
}

/** Ids that stand on more than one element. */
export function idProblems({ $ }: BuiltPage): string[] {
  const ids = $('[id]')
    .toArray()
    .map((element) => element.attribs['id'] ?? '');
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(repeated)].map((id) => `more than one #${id}`);
}

/** Styles and code in attributes, which the policy forbids. */
export function inlineProblems({ $ }: BuiltPage): string[] {
  return $('html *')
    .toArray()
    .flatMap(({ name, attribs }) =>
      Object.keys(attribs)
        .filter((attribute) => attribute === 'style' || /^on[a-z]+$/.test(attribute))
        .map((attribute) => `<${name} ${attribute}="${attribs[attribute]?.slice(0, 60) ?? ''}">`),
    );
}

/** A missing value in the output: undefined, NaN, an object, or a placeholder that was not filled in. */
const UNFILLED_VALUE = /\bundefined\b|\[object \w+\]|\bNaN\b|\{[a-zA-Z]+\}/;

/** Attributes whose values people read or hear. */
const READABLE_ATTRIBUTES = [
  'alt',
  'aria-label',
  'aria-description',
  'content',
  'placeholder',
  'title',
  'href',
  'src',
];

/** Missing values in the text and attributes of a page. */
export function unfilledValueProblems({ $ }: BuiltPage): string[] {
  const problems: string[] = [];
  const note = (where: string, text: string) => {
    const slip = UNFILLED_VALUE.exec(text);
    if (slip !== null)
      problems.push(`${slip[0]} in ${where}: ${text.slice(Math.max(0, slip.index - 30), slip.index + 30)}`);
  };
  for (const attribute of READABLE_ATTRIBUTES) {
    $(`html [${attribute}]`).each((_, element) => {
      note(`<${element.name} ${attribute}>`, element.attribs[attribute] ?? '');
    });
  }
  const text = $('html').clone();
  text.find('script:not([type="application/ld+json"]), style').remove();
  note('the text', text.text().replaceAll(/\s+/g, ' '));
  return problems;
}
