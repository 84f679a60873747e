/** A kind of picture that browsers, books and archives show. */
export interface PictureKind {
  /** As the program that reads pictures calls it. */
  format: 'png' | 'jpeg' | 'webp' | 'svg';
  /** As people call it. */
  label: string;
  mediaType: string;
}

const JPEG: PictureKind = { format: 'jpeg', label: 'JPEG', mediaType: 'image/jpeg' };

/** The kinds of pictures by the endings of their files’ names. */
const KINDS: Readonly<Record<string, PictureKind>> = {
  png: { format: 'png', label: 'PNG', mediaType: 'image/png' },
  jpg: JPEG,
  jpeg: JPEG,
  webp: { format: 'webp', label: 'WebP', mediaType: 'image/webp' },
  svg: { format: 'svg', label: 'SVG', mediaType: 'image/svg+xml' },
};

/** The endings of pictures, as an editor is told them. */
export const PICTURE_ENDINGS = ['.png', '.jpg', '.webp', '.svg'] as const;

const NAME = new RegExp(`^[a-z0-9]+(?:[-_][a-z0-9]+)*\\.(?:${Object.keys(KINDS).join('|')})$`, 'u');

/** Whether a file may be a picture of an article by its name, which becomes a part of its address. */
export function isPictureName(name: string): boolean {
  return NAME.test(name);
}

/** Whether a file is meant to be a picture, whatever its name is like. */
export function isPictureFile(name: string): boolean {
  return /\.(?:png|jpe?g|jfif|webp|avif|svg|gif|tiff?|bmp|heic|eps|emf|wmf)$/iu.test(name);
}

/** The kind of a picture by its name. @throws where the name is none of a picture. */
export function kindOfPicture(name: string): PictureKind {
  const kind = KINDS[name.replace(/^.*\./u, '')];
  if (kind === undefined)
    throw new Error(`${name} is no picture: its name ends with ${PICTURE_ENDINGS.join(', ')}`);
  return kind;
}
