import type { Locale } from '../../schemas/localized.ts';
import { band } from './band.ts';
import { family } from './faces.ts';
import { box, curlyApostrophes, INK, PAPER, pngOf, QUIET, type Box } from './sheet.ts';

/** The text of a card. */
export interface CardText {
  locale: Locale;
  title: string;
  /** The authors in one line; empty on the card of the whole site. */
  authors: string;
  journal: string;
  /** The issue as printed, such as 4/2020. */
  number: string;
  /** The hue of the issue, an angle of OKLCH in degrees. */
  hue: number;
}

/** The size that social networks ask for, in pixels. */
const CARD = { width: 1200, height: 630 };

const MARGIN = 72;
const BAND = 104;
const TITLE = { width: CARD.width - 2 * MARGIN, height: 290, smallest: 32, largest: 68 };
/** Area of a letter of Literata's display cut with its share of the leading, in square ems; Cyrillic is the widest. */
const LETTER = 0.8;

/** The card of a page for social networks, as the bytes of a PNG. */
export async function card(text: CardText): Promise<Uint8Array<ArrayBuffer>> {
  return pngOf(sheet(text), CARD, band(text.hue, PAPER, CARD.width, BAND), CARD.height - BAND);
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
        [box({}, curlyApostrophes(journal)), box({}, number)],
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
        curlyApostrophes(title),
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
