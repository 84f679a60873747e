import { portablePicture } from '../../pictures/portable-picture.ts';
import type { Publication } from '../../publication/publication.ts';
import { picturePath, type BookFile } from './book.ts';

/** A picture of the authors in the book. */
export interface BookPicture {
  file: BookFile;
  /** In pixels of the file as the editors gave it: a small picture is not blown up to the width of a page. */
  width: number;
}

/** The pictures of an article by their names, each in a format and a size that every reading system takes. */
export async function bookPictures(publication: Publication): Promise<Map<string, BookPicture>> {
  const pictures = publication.pictures.map(async (picture): Promise<[string, BookPicture]> => {
    const { ending, mediaType, content } = await portablePicture(picture, picture.path);
    const path = picturePath(publication, picture, ending);
    return [picture.name, { file: { path, mediaType, content }, width: picture.width }];
  });
  return new Map(await Promise.all(pictures));
}
