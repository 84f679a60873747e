import { basename, join } from 'node:path';
import type { Cheerio, CheerioAPI } from 'cheerio';
import { dictionary } from '../../i18n/index.ts';
import type { ArticlePicture } from '../pictures/article-picture.ts';
import { dataAddress, inlinedPicture, portablePicture } from '../pictures/portable-picture.ts';
import type { Element } from './element.ts';
import { addressLine, EDITORIAL } from './new-element.ts';
import type { PrintedArticle } from './printed-article.ts';
import type { PrintedIssue } from './printed-issue.ts';

/** How much of a file that holds everything may be pictures, in bytes of their data. */
const SPACE = 120_000;

/** Which pictures of an article a document holds; `folder` has their files. */
type HoldPictures = (folder: string, pictures: readonly ArticlePicture[]) => Promise<PrintedArticle['held']>;

/** An issue with the pictures that the documents of its articles hold; `dir` is the built site. */
export async function withPictures(
  dir: string,
  printed: PrintedIssue,
  hold: HoldPictures,
): Promise<PrintedIssue> {
  const articles = printed.articles.map(async (article) => ({
    ...article,
    held: await hold(join(dir, 'issues', printed.id, article.slug), article.pictures),
  }));
  return { ...printed, articles: await Promise.all(articles) };
}

/** All pictures, as sharp as paper shows them. */
export const picturesForPaper: HoldPictures = async (folder, pictures) => {
  const addresses = pictures.map(async (picture) => {
    const portable = await portablePicture(picture, join(folder, picture.name));
    return [picture.name, dataAddress(portable)] as const;
  });
  return new Map(await Promise.all(addresses));
};

/** Those that a single file has room for, the smallest first, as small as a screen lets them be. */
export const picturesForFile: HoldPictures = async (folder, pictures) => {
  const made = await Promise.all(
    pictures.map(async (picture) => ({
      name: picture.name,
      inlined: await inlinedPicture(picture, join(folder, picture.name)),
    })),
  );
  let room = SPACE;
  return new Map(
    made
      .sort((a, b) => a.inlined.content.length - b.inlined.content.length)
      .flatMap(({ name, inlined }) => {
        if (inlined.content.length > room) return [];
        room -= inlined.content.length;
        return [[name, dataAddress(inlined)]];
      }),
  );
};

/** Puts the pictures of an article into its sheet, which needs no other file; where there is no room, a line says where the picture is. */
export function printPictures($: CheerioAPI, root: Cheerio<Element>, article: PrintedArticle): void {
  // The document has it among its own.
  root.find('link[rel="stylesheet"]').remove();
  root.find('.picture img').each((_, node) => {
    const image = $(node);
    const name = basename(image.attr('src') ?? '');
    const held = article.held.get(name);
    const frame = image.closest('.picture');
    if (held === undefined) {
      const { address = '' } = article.pictures.find((picture) => picture.name === name) ?? {};
      const line = addressLine($, dictionary(article.language).files.print.pictureElsewhere, address);
      frame.replaceWith(line.attr({ class: 'lost-picture', ...EDITORIAL }));
      return;
    }
    // What is not seen yet is not loaded, and a sheet has no place to be opened large.
    image.removeAttr('loading').removeAttr('decoding').attr('src', held);
    frame.replaceWith($('<div class="picture"></div>').append(image));
  });
}
