import type { Country } from '../../../schemas/figure.ts';
import type { ColourName, PatternName, Series, ShapeName } from './spec.ts';

/** The two themes, or both: a drawing within the page that takes the colours of the page's theme. */
export type Theme = 'light' | 'dark' | 'both';

/**
 * The colours of the figures. A country has the same colour everywhere on the site. The five countries of Central Asia
 * differ in lightness as well as hue, so that the colour-blind can tell them apart, and in grey print;
 * the light ones have 3:1 against paper, the dark ones against the dark ground (WCAG 2.2, 1.4.11).
 */
const COLOURS: Record<ColourName, Record<'light' | 'dark', string>> = {
  KZ: { light: '#1b6f9c', dark: '#63bdea' },
  UZ: { light: '#c07f1a', dark: '#eab25a' },
  KG: { light: '#a3324b', dark: '#ef8fa0' },
  TJ: { light: '#3f8f5b', dark: '#7fd19a' },
  TM: { light: '#5b3f8c', dark: '#b9a2ee' },
  RU: { light: '#7a5648', dark: '#d0a898' },
  EU: { light: '#2f4d9c', dark: '#8fabf5' },
  neutral: { light: '#5f6b76', dark: '#a9b4bf' },
  strong: { light: '#2f4858', dark: '#c3d4df' },
  middle: { light: '#5f8299', dark: '#8ba9bb' },
  light: { light: '#7d8f9b', dark: '#66808f' },
  good: { light: '#1e7a6d', dark: '#6fd0c0' },
  rust: { light: '#b4532a', dark: '#f0a07a' },
  olive: { light: '#6f7a1f', dark: '#c3cf6a' },
};

const COUNTRY_COLOURS: Partial<Record<Country, ColourName>> = {
  KZ: 'KZ',
  UZ: 'UZ',
  KG: 'KG',
  TJ: 'TJ',
  TM: 'TM',
  RU: 'RU',
  EU: 'EU',
};

const SHAPES: Partial<Record<ColourName, ShapeName>> = {
  KZ: 'circle',
  UZ: 'rect',
  KG: 'triangle',
  TJ: 'rectRot',
  TM: 'star',
};

/** The colour of a name in a theme, as CSS writes it. */
export function colour(name: ColourName, theme: Theme): string {
  const { light, dark } = COLOURS[name];
  return theme === 'both' ? `light-dark(${light}, ${dark})` : COLOURS[name][theme];
}

/** The name of a country's colour; neutral for a country without its own. */
export function colourOf(country: Country | undefined): ColourName {
  return (country === undefined ? undefined : COUNTRY_COLOURS[country]) ?? 'neutral';
}

/** The shape of a country's points, so that they can be distinguished without colour. */
export function shapeOf(name: ColourName): ShapeName {
  return SHAPES[name] ?? 'circle';
}

/** Looks of series that are no countries with a colour of their own: the next one has another colour, pattern and shape. */
const COLOURS_IN_TURN: readonly ColourName[] = ['strong', 'rust', 'good', 'olive', 'middle', 'neutral'];
const PATTERNS_IN_TURN: readonly PatternName[] = ['solid', 'hatch', 'dots'];
const SHAPES_IN_TURN: readonly ShapeName[] = ['circle', 'rect', 'triangle', 'rectRot'];

/** The look of the series at a place among others, from 0: a country keeps its colour and shape. */
export function lookOf(
  country: Country | undefined,
  place: number,
): Pick<Series, 'colour' | 'pattern' | 'shape'> {
  const own = country === undefined ? undefined : COUNTRY_COLOURS[country];
  const inTurn = <T>(looks: readonly T[], first: T, at = place) => looks[at % looks.length] ?? first;
  // When the colours begin anew, the patterns go on by one.
  const round = Math.floor(place / COLOURS_IN_TURN.length);
  return {
    colour: own ?? inTurn(COLOURS_IN_TURN, 'strong'),
    pattern: inTurn(PATTERNS_IN_TURN, 'solid', place + round),
    shape: own === undefined ? inTurn(SHAPES_IN_TURN, 'circle') : shapeOf(own),
  };
}
