import type { Element } from 'xast';
import { creditOf, noteOf } from '../../figures/credit.ts';
import type { PictureLayout } from '../../figures/draw/picture.ts';
import { chartHeight } from '../../figures/draw/size.ts';
import { toSvg } from '../../figures/draw/svg.ts';
import { specOf } from '../../figures/published.ts';
import type { FigureRecord } from '../../figures/model/record.ts';
import type { View } from '../../figures/model/spec.ts';
import type { Publication } from '../../publication/publication.ts';
import { drawingPath, type BookFile } from './book.ts';
import { element } from '../../xml/element.ts';
import { langOf } from './xml.ts';

/** Narrow, so that the letters can be read on an e-reader; title, note and source are text of the book. */
const NARROW_LAYOUT: PictureLayout = { width: 400, margin: 10, isNarrow: true, parts: [] };
const WIDE_LAYOUT: PictureLayout = { ...NARROW_LAYOUT, width: 520, isNarrow: false };
/** The maximum ratio of height to width, so that a picture fits on one page with its caption. */
const MAX_HEIGHT_RATIO = 1.3;

/** The layout of a view in a book: labels above the rows, unless that would be higher than a page. */
export function bookLayout(view: View): PictureLayout {
  return chartHeight(view, true) > MAX_HEIGHT_RATIO * NARROW_LAYOUT.width ? WIDE_LAYOUT : NARROW_LAYOUT;
}

/** An editors' figure in the book: the picture file, and the element that shows it in the text. */
export interface FigureDrawing {
  file: BookFile;
  drawing: Element;
}

/** The drawings of an article by figure id: the first view of each figure, with a text alternative. */
export function figureDrawings(publication: Publication): Map<string, FigureDrawing> {
  return new Map(publication.figures.map((record) => [record.id, figureDrawing(publication, record)]));
}

function figureDrawing(publication: Publication, record: FigureRecord): FigureDrawing {
  const { issueId, issue, slug, article, records } = publication;
  const { language } = article;
  const figure = { issue: { id: issueId, record: issue }, article: { slug, record: article }, record };
  const spec = specOf(figure, language, new URL(records[language].URL));
  const [view] = spec.views;
  if (view === undefined) throw new Error(`${slug}: the figure ${record.id} has no view`);
  const path = drawingPath(publication, record);
  const layout = bookLayout(view);
  const credit = [creditOf(record, language, true), noteOf(record, language), view.note].filter(
    (each) => each !== undefined,
  );
  return {
    file: {
      path,
      mediaType: 'image/svg+xml',
      content: toSvg(spec, view, language, { layout }),
    },
    // The credit is after the figure, not in it, because some readers show only the picture of a figure.
    drawing: element(
      'div',
      {
        class: 'drawn',
        id: record.type === 'table' ? `${record.id}-chart` : record.id,
        'data-editorial': '',
        ...langOf(language),
      },
      [
        element('figure', {}, [
          element('figcaption', {}, [
            element('span', { class: 'title' }, [spec.title]),
            spec.views.length > 1 ? element('span', { class: 'view' }, [` ${view.label}`]) : undefined,
          ]),
          element('img', { src: `../${path}`, alt: view.summary, width: layout.width }),
        ]),
        record.type === 'table' ? undefined : valueList(view),
        element('p', { class: 'credit' }, [credit.join(' ')]),
      ],
    ),
  };
}

/** The numbers of a figure without a table, each with a link to its sentence. */
function valueList({ categories, series }: View): Element {
  return element(
    'ul',
    { class: 'values' },
    categories.map((category, row) =>
      element('li', {}, [
        `${category}${series.length > 1 ? ' – ' : ': '}`,
        ...series
          .flatMap(({ name, data }) => {
            const datum = data[row];
            if (datum === undefined || datum.value === null) return [];
            const named = series.length > 1 ? `${name}: ` : '';
            const { text, anchor } = datum;
            return [[named, anchor === undefined ? text : element('a', { href: `#${anchor}` }, [text])]];
          })
          .flatMap((value, index) => (index === 0 ? value : ['; ', ...value])),
      ]),
    ),
  );
}
