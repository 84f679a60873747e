import { capitalized } from '../../i18n/capitalized.ts';
import type { IssueRecord } from '../../schemas/issue.ts';
import { band } from './band.ts';
import { family } from './faces.ts';
import { box, curlyApostrophes, INK, PAPER, pngOf, QUIET, type Box } from './sheet.ts';

/** The size of the cover of a book, in pixels: 2:3, as shelves of reading systems show covers. */
export const COVER = { width: 1200, height: 1800 };

const MARGIN = 96;
const MEASURE = COVER.width - 2 * MARGIN;
/** Where the band stands, so that title and number keep the upper third and the contents the rest. */
const BAND = { top: 700, height: 200 };
/** The room of the titles of the articles, and the sizes that they may have, in pixels. */
const CONTENTS = { height: COVER.height - BAND.top - BAND.height - 210, largest: 44, smallest: 20 };
/** About how wide a letter of Literata is, and how high a line, in ems; the room between two titles, in lines. */
const LETTER = 0.5;
const LINE = 1.24;
const BETWEEN = 0.55;
/** The column of the page numbers, in ems. */
const PAGES = 1.9;

/** The cover of an issue as a picture, PNG: what the print's cover says, over the ornament in the issue's hue. */
export async function coverPicture(issue: IssueRecord): Promise<Uint8Array<ArrayBuffer>> {
  return pngOf(sheet(issue), COVER, band(issue.hue, PAPER, COVER.width, BAND.height), BAND.top);
}

function sheet(issue: IssueRecord): Box {
  return box(
    {
      flexDirection: 'column',
      width: COVER.width,
      height: COVER.height,
      backgroundColor: PAPER,
      color: INK,
      fontFamily: family('Title'),
    },
    [head(issue), box({ height: BAND.height }, ' '), contents(issue), foot(issue)],
  );
}

function head({ journal, number, year }: IssueRecord): Box {
  const { title, language, publisherMark, publisherNames, kind } = journal;
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      height: BAND.top,
      boxSizing: 'border-box',
      padding: `${String(MARGIN * 0.8)}px ${String(MARGIN)}px ${String(MARGIN * 0.55)}px`,
    },
    [
      box(
        { flexDirection: 'column', fontFamily: family('Text'), fontSize: 25, lineHeight: 1.4, color: QUIET },
        [
          box({ color: INK, letterSpacing: '0.16em' }, publisherMark),
          box({ textWrap: 'balance' }, publisherNames[language]),
        ],
      ),
      box(
        { fontSize: titleSize(title), lineHeight: 1, letterSpacing: '-0.024em', marginLeft: -6 },
        curlyApostrophes(title),
      ),
      box({ justifyContent: 'space-between', alignItems: 'baseline', fontSize: 42 }, [
        box({}, capitalized(language, kind[language])),
        box({ fontSize: 64 }, `${String(number)}/${String(year)}`),
      ]),
    ],
  );
}

/** The size at which the longest word of the journal's name, and half of the name, fill the measure. */
function titleSize(title: string): number {
  const words = title.split(' ').map((word) => word.length);
  const line = Math.max(...words, title.length * 0.62);
  return Math.min(190, Math.floor(MEASURE / (line * 0.46)));
}

function contents({ cover }: IssueRecord): Box {
  const size = contentsSize(cover.titles.map(({ title }) => title));
  return box(
    {
      flexDirection: 'column',
      flexGrow: 1,
      justifyContent: 'space-between',
      padding: `${String(MARGIN * 0.7)}px ${String(MARGIN)}px 0`,
      fontSize: size,
      lineHeight: LINE,
    },
    cover.titles.map(({ title, page }) =>
      box({}, [
        box({ width: PAGES * size, flexShrink: 0, color: QUIET }, String(page)),
        box({ flexGrow: 1, flexShrink: 1, flexBasis: 0, textWrap: 'balance' }, curlyApostrophes(title)),
      ]),
    ),
  );
}

/** The largest size at which all titles have room, by the width of an average letter. */
function contentsSize(titles: readonly string[]): number {
  for (let size = CONTENTS.largest; size > CONTENTS.smallest; size -= 1) {
    const width = MEASURE - PAGES * size;
    const lines = titles.map(({ length }) => Math.ceil((length * LETTER * size) / width));
    const sum = lines.reduce((total, each) => total + each + BETWEEN, 0);
    if (sum * LINE * size <= CONTENTS.height) return size;
  }
  return CONTENTS.smallest;
}

function foot({ journal }: IssueRecord): Box {
  return box(
    {
      justifyContent: 'space-between',
      padding: `${String(MARGIN * 0.7)}px ${String(MARGIN)}px ${String(MARGIN * 0.7)}px`,
      fontFamily: family('Text'),
      fontSize: 25,
      color: QUIET,
    },
    [box({}, `ISSN ${journal.issn}`), box({}, journal.website)],
  );
}
