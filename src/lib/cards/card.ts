import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Locale } from '../../schemas/localized.ts';
import { tile } from '../ornament.ts';
import { hex } from './colour.ts';
import { faces, family } from './faces.ts';

/** What a card says. */
export interface CardText {
  locale: Locale;
  title: string;
  /** The authors as one line; empty where nobody signs, as on the card of the whole site. */
  authors: string;
  journal: string;
  /** The issue as printed, such as 4/2020. */
  number: string;
  /** The hue of the issue, an angle of OKLCH in degrees. */
  hue: number;
}

/** The size that social networks ask for, in pixels. */
export const CARD = { width: 1200, height: 630 };

const MARGIN = 72;
const BAND = 104;
const TITLE = { width: CARD.width - 2 * MARGIN, height: 290, smallest: 32, largest: 68 };
/** Room of a letter of Literata's display cut with its share of the leading, in square ems; Cyrillic is the widest. */
const LETTER = 0.8;
const PAPER = hex(0.985, 0.006, 85);
const INK = hex(0.24, 0.015, 260);
const QUIET = hex(0.46, 0.015, 260);

/** The card of a page for social networks, as the bytes of a PNG. */
export async function card(text: CardText): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(sheet(text), { ...CARD, fonts: await faces() });
  const drawn = svg.replace('</svg>', `${bandAtFoot(text.hue)}</svg>`);
  // The letters are outlines already: no font of the system is searched for.
  return Uint8Array.from(new Resvg(drawn, { font: { loadSystemFonts: false } }).render().asPng());
}

/** An element as satori takes it without React. */
interface Box {
  type: 'div';
  key: null;
  props: { style: Record<string, string | number>; lang?: string; children?: Box[] | string };
}

function box(style: Record<string, string | number>, children: Box[] | string): Box {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

function sheet({ locale, title, authors, journal, number }: CardText): Box {
  const small = { fontFamily: family('Text'), fontSize: 26, color: QUIET };
  const whole = box(
    {
      flexDirection: 'column',
      width: CARD.width,
      height: CARD.height - BAND,
      boxSizing: 'border-box',
      padding: `52px ${String(MARGIN)}px 36px`,
      backgroundColor: PAPER,
      color: INK,
    },
    [
      box(
        {
          justifyContent: 'space-between',
          alignItems: 'baseline',
          fontFamily: family('Title'),
          fontSize: 34,
        },
        [box({}, curved(journal)), box({}, number)],
      ),
      box(
        {
          flexGrow: 1,
          alignItems: 'center',
          fontFamily: family('Title'),
          fontSize: titleSize(title),
          lineHeight: 1.12,
          letterSpacing: '-0.012em',
        },
        curved(title),
      ),
      box(small, authors === '' ? ' ' : authors),
    ],
  );
  whole.props.lang = locale;
  return whole;
}

/** The largest size at which a title fills no more than its place. */
function titleSize(title: string): number {
  const size = Math.floor(Math.sqrt((TITLE.width * TITLE.height) / (Array.from(title).length * LETTER)));
  return Math.min(TITLE.largest, Math.max(TITLE.smallest, size));
}

/** A typewriter's apostrophe within a word as a picture has to draw it. */
function curved(text: string): string {
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/** The band over the foot of the card, cut evenly at both ends. */
function bandAtFoot(hue: number): string {
  const { width, height, figure, seam, inFigure, inGround } = tile();
  const scale = BAND / height;
  const half = CARD.width / 2 / scale;
  const count = Math.ceil(half / width - 0.5);
  const tiles = Array.from({ length: 2 * count + 1 }, (_, place) => {
    const x = half + (place - count - 0.5) * width;
    return `<g transform="translate(${String(x)} 0)"><path fill="${hex(0.4, 0.1, hue)}" d="${figure}${inGround}"/><path fill="${hex(0.9, 0.035, hue)}" d="${inFigure}"/><path fill="none" stroke="${PAPER}" stroke-width="0.14" d="${seam}"/></g>`;
  });
  return `<g transform="translate(0 ${String(CARD.height - BAND)}) scale(${String(scale)})"><rect width="${String(2 * half)}" height="${String(height)}" fill="${hex(0.9, 0.035, hue)}"/>${tiles.join('')}</g>`;
}
