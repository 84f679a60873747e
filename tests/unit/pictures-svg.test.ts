import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { svgFaults } from '../../src/lib/pictures/svg-faults.ts';

const REMEDY = 'save it as plain SVG from the program that drew it, or as PNG';
const OPEN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"';
const svg = (inside: string, attributes = '') => `${OPEN}${attributes}>${inside}</svg>`;

/** What could act, fetch or embed, and what is told of it. */
const REFUSED: [what: string, text: string, told: string][] = [
  ['a script', svg('<script>alert(1)</script>'), 'it has <script>'],
  ['a handler', svg('<path onclick="alert(1)"/>'), 'it has an event handler, onclick'],
  ['a handler of the drawing', svg('', ' onload="alert(1)"'), 'it has an event handler, onload'],
  ['a page', svg('<foreignObject><p/></foreignObject>'), 'it has <foreignObject>, it has <p>'],
  ['a link', svg('<a href="javascript:alert(1)"><path/></a>'), 'it has <a>'],
  ['what moves', svg('<path><animate attributeName="d"/></path>'), 'it has <animate>'],
  [
    'what sets an address',
    svg('<use href="#a"><set attributeName="href" to="javascript:x"/></use>'),
    'it has <set>',
  ],
  [
    'a part of another file',
    svg('<use xlink:href="other.svg#a"/>', ' xmlns:xlink="http://www.w3.org/1999/xlink"'),
    'it leads out of itself, xlink:href="other.svg#a"',
  ],
  [
    'a picture of elsewhere',
    svg('<image href="https://tracker.example/a.png"/>'),
    'it leads out of itself, href="https://tracker.example/a.png"',
  ],
  [
    'a drawing inside',
    svg('<image href="data:image/svg+xml;base64,AAAA"/>'),
    'it leads out of itself, href="data:image/svg+xml;base64,AAAA"',
  ],
  ['a filter that fetches', svg('<filter><feImage href="#a"/></filter>'), 'it has <feImage>'],
  [
    'a sheet of elsewhere',
    svg('<style>@import "https://a.example/x.css";</style>'),
    'its styles lead out of it',
  ],
  [
    'a sheet by an escape',
    svg('<style>\\40 import "https://a.example/x.css";</style>'),
    'its styles lead out of it',
  ],
  ['a font', svg('<style>@font-face{src:url(a.woff2)}</style>'), 'its styles lead out of it'],
  [
    'a fill of elsewhere',
    svg('<path fill="url(https://a.example/x.svg#p)"/>'),
    'its styles lead out of it, url(…)',
  ],
  [
    'a style of elsewhere',
    svg('<path style="mask:url(\'//a.example/m\')"/>'),
    'its styles lead out of it, url(…)',
  ],
  [
    'a sheet by an instruction',
    `<?xml-stylesheet href="https://a.example/x.css"?>${svg('')}`,
    'it has an instruction, <?xml-stylesheet …?>',
  ],
  [
    'HTML under a prefix',
    svg('<h:script>alert(1)</h:script>', ' xmlns:h="http://www.w3.org/1999/xhtml"'),
    'it has elements of another language, xmlns:h="http://www.w3.org/1999/xhtml"',
  ],
  [
    'SVG under a second prefix',
    svg('<s:script>alert(1)</s:script>', ' xmlns:s="http://www.w3.org/2000/svg"'),
    'it has elements of another language, xmlns:s="http://www.w3.org/2000/svg"',
  ],
  [
    'HTML inside',
    svg('<g xmlns="http://www.w3.org/1999/xhtml"/>'),
    'it has elements of another language, xmlns="http://www.w3.org/1999/xhtml"',
  ],
  [
    'another base',
    svg('<use href="#a"/>', ' xml:base="https://a.example/"'),
    'it leads out of itself, xml:base',
  ],
];

test.each(REFUSED)('an SVG is refused that has %s', (_, text, told) => {
  expect(svgFaults(text)).toEqual([`${told}: ${REMEDY}`]);
});

test('an SVG is refused that no browser would draw, or that hides what it draws', () => {
  expect(svgFaults('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>')).toEqual([
    `it has a DOCTYPE, which may hide what it draws: remove that line, or ${REMEDY}`,
  ]);
  expect(svgFaults('<svg><g></svg>')).toEqual([`it is no SVG, or a broken one: ${REMEDY}`]);
  expect(svgFaults('')).toEqual([`it is no SVG, or a broken one: ${REMEDY}`]);
  expect(svgFaults('<html/>')).toEqual([
    'it is no SVG: its first element is <html>. Save it as plain SVG from the program that drew it, or as PNG',
  ]);
  expect(svgFaults('<svg viewBox="0 0 1 1"/>')).toEqual([
    'browsers do not show it: write xmlns="http://www.w3.org/2000/svg" into <svg>',
  ]);
  expect(svgFaults('<svg xmlns="http://www.w3.org/2000/svg" width="100%"/>')).toEqual([
    'it does not say how large it is: write viewBox="0 0 WIDTH HEIGHT" into <svg>',
  ]);
});

test('an SVG is taken with all that drawing needs, and with what drawing programs remember of it', () => {
  expect(svgFaults(readFileSync('tests/support/pictures/scheme.svg', 'utf8'))).toEqual([]);
  const inkscape =
    ' xmlns:svg="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" inkscape:export-filename="C:\\map.png"';
  const drawing =
    '<metadata><rdf:RDF/></metadata><inkscape:grid/><defs><pattern id="a"/><style>.b{fill:url(#a)}</style></defs><path class="b" style="fill:url(#a)"/><use xlink:href="#a"/><image href="data:image/png;base64,AAAA"/>';
  expect(svgFaults(`<?xml version="1.0"?>${svg(drawing, inkscape)}`)).toEqual([]);
});
