import type { Element, Root } from 'xast';
import { visit } from 'unist-util-visit';
import { fromXml } from 'xast-util-from-xml';
import { say } from '../faults/say.ts';

/**
 * What an SVG may hold: drawing, and nothing that acts, fetches or embeds. One with anything else is refused in words instead
 * of being mended in silence: what is published is then, byte for byte, what the editor has seen, and a list of what is
 * known can never be behind the newest way to run a script.
 */
const ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs symbol use switch title desc metadata style path rect circle ellipse line polyline polygon text tspan textPath image
  linearGradient radialGradient stop pattern clipPath mask marker view filter feBlend feColorMatrix feComponentTransfer feComposite
  feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`.split(
    /\s+/u,
  ),
);
const SVG = 'http://www.w3.org/2000/svg';
/** Names under which other programs could smuggle in elements that act. */
const ACTING = /^http:\/\/www\.w3\.org\/(?:1999\/xhtml|1998\/Math\/MathML|2001\/xml-events)/u;
/** An address inside the same file. */
const INSIDE = /^#/u;
/** An address that holds a picture itself. */
const HELD_PICTURE = /^data:image\/(?:png|jpeg|webp);base64,/u;

/** What is wrong with an SVG, in an editor’s words; nothing where it is safe to be shown and opened. */
export function svgFaults(text: string): string[] {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) {
    // Entities may be used to hide anything, or to grow without end.
    return [say('svgDoctype')];
  }
  let root: Root;
  try {
    root = fromXml(text);
  } catch {
    return [say('svgBroken')];
  }
  const svg = root.children.find((node): node is Element => node.type === 'element');
  if (svg?.name !== 'svg') return [say('svgOther', { element: svg?.name ?? '' })];
  if (svg.attributes['xmlns'] !== SVG) return [say('svgWithoutNamespace', { namespace: SVG })];
  const faults = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'instruction' && node.name !== 'xml')
      faults.add(say('svgInstruction', { name: node.name }));
    if (node.type === 'element') for (const fault of elementFaults(node)) faults.add(fault);
  });
  if (faults.size > 0) return [say('svgFaults', { faults: [...faults].join(', ') })];
  return hasSize(svg) ? [] : [say('svgWithoutSize')];
}

function elementFaults(node: Element): string[] {
  // What other programs remember of their work draws nothing: Inkscape and Illustrator write it in names of their own.
  const isForeign = node.name.includes(':');
  if (isForeign && !node.name.startsWith('svg:')) return attributeFaults(node);
  const name = node.name.replace(/^svg:/u, '');
  if (!ELEMENTS.has(name)) return [say('svgElement', { name })];
  const styles = name === 'style' ? styleFaults(textOf(node)) : [];
  return [...attributeFaults(node), ...styles];
}

function attributeFaults({ name: element, attributes }: Element): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    const words = value ?? '';
    if (/^on/iu.test(name)) return [say('svgHandler', { name })];
    if (/(?:^|:)(?:href|src)$/iu.test(name)) {
      const isHeld = element === 'image' ? HELD_PICTURE : INSIDE;
      return isHeld.test(words.trim()) ? [] : [say('svgLeadsOut', { name, value: words.slice(0, 40) })];
    }
    if (name === 'xml:base') return [say('svgBase')];
    if (isActing(name, words)) return [say('svgOtherLanguage', { name, value: words })];
    // What has a prefix is another program’s, and no style.
    return name.includes(':') ? [] : styleFaults(words);
  });
}

/** Whether an attribute gives a name to a language whose elements act, or to SVG itself a second one. */
function isActing(name: string, value: string): boolean {
  if (!/^xmlns(?::|$)/u.test(name)) return false;
  if (name === 'xmlns') return value !== SVG;
  return ACTING.test(value) || (value === SVG && name !== 'xmlns:svg');
}

/** What a style, or an attribute like `fill`, fetches from elsewhere. */
function styleFaults(style: string): string[] {
  // A backslash may write any letter, those of @import among them.
  if (/@import|@font-face|\\|expression\s*\(|javascript:/iu.test(style)) return [say('svgStyles')];
  const addresses = [...style.matchAll(/url\(\s*["']?([^"')]*)/giu)].map(([, address = '']) =>
    address.trim(),
  );
  return addresses.every((address) => address.startsWith('#')) ? [] : [say('svgStylesUrl')];
}

function textOf(node: Element): string {
  return node.children.map((child) => ('value' in child ? child.value : '')).join('');
}

function hasSize({ attributes }: Element): boolean {
  const isNumber = (value: string | null | undefined) =>
    /^\d+(?:\.\d+)?(?:px|mm|cm|pt|in)?$/u.test(value ?? '');
  const [, , width, height] = (attributes['viewBox'] ?? '').trim().split(/[\s,]+/u);
  return (
    (isNumber(width) && isNumber(height)) || (isNumber(attributes['width']) && isNumber(attributes['height']))
  );
}
