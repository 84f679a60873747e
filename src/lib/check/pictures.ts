import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShownPicture } from '../markdown/pictures.ts';
import { pictureFaults } from '../pictures/picture-faults.ts';
import { isPictureFile } from '../pictures/picture-kinds.ts';
import type { CheckedArticle } from './article.ts';
import { slugOf } from './issue.ts';
import type { Findings, Problem } from './problem.ts';
import { say } from '../faults/say.ts';

/**
 * Compares the pictures that the articles of an issue show with the files beside them: `issues/2021-1/water-policy/map.png`
 * belongs to `issues/2021-1/water-policy.mdx`. `folder` is that of the issue, below the content root.
 */
export async function checkPictures(
  root: string,
  folder: string,
  articles: readonly CheckedArticle[],
): Promise<Findings> {
  const found: Findings[] = await Promise.all(
    articles.map((article) => checkArticlePictures(root, folder, article)),
  );
  const slugs = new Set(articles.map(({ file }) => slugOf(file)));
  const folders = (await entriesOf(join(root, folder))).filter((entry) => entry.isDirectory());
  const lost = folders.filter(({ name }) => !slugs.has(name) && !name.startsWith('.'));
  const warnings = await Promise.all(lost.map(({ name }) => picturesWithoutArticle(root, folder, name)));
  return {
    errors: found.flatMap(({ errors }) => errors),
    warnings: [...found.flatMap((each) => each.warnings), ...warnings.flat()],
  };
}

async function checkArticlePictures(
  root: string,
  folder: string,
  article: CheckedArticle,
): Promise<Findings> {
  const { file, pictures, drawings } = article;
  // Of a text that cannot be read, nobody knows what it shows.
  if (pictures === undefined) return { errors: [], warnings: [] };
  const home = `${folder}/${slugOf(file)}`;
  const names = await pictureFilesIn(join(root, home));
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  const meant = new Set(pictures.map(({ name }) => name));
  for (const picture of pictures.filter(({ name }) => !names.includes(name))) {
    const like = names.find((name) => isAlike(name, picture.name));
    if (like !== undefined) meant.add(like);
    errors.push({ file, line: picture.line, message: missing(root, folder, home, picture, like) });
  }
  for (const name of names.filter((each) => pictures.some((picture) => picture.name === each))) {
    const place = `${home}/${name}`;
    const faults = await pictureFaults(join(root, place));
    errors.push(...faults.errors.map((message) => ({ file: place, message })));
    warnings.push(...faults.warnings.map((message) => ({ file: place, message })));
    const taken = drawings.find((id) => `${id}.svg` === name);
    if (taken !== undefined) {
      const message = say('pictureNameTaken', { figure: taken });
      errors.push({ file: place, message });
    }
  }
  for (const name of names.filter((each) => !meant.has(each))) {
    const message = say('pictureUnused', { article: slugOf(file), name });
    warnings.push({ file: `${home}/${name}`, message });
  }
  return { errors, warnings };
}

function missing(
  root: string,
  folder: string,
  home: string,
  { name }: ShownPicture,
  like: string | undefined,
): string {
  const picture = `${home}/${name}`;
  if (like !== undefined) return say('pictureNamedOtherwise', { picture, like });
  return existsSync(join(root, folder, name))
    ? say('pictureToMove', { picture, from: `${folder}/${name}` })
    : say('pictureAbsent', { picture });
}

/** Whether two names differ in capitals or endings alone. */
function isAlike(one: string, other: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/\.[^.]+$/u, '');
  return plain(one) === plain(other);
}

async function picturesWithoutArticle(root: string, folder: string, name: string): Promise<Problem[]> {
  const pictures = await pictureFilesIn(join(root, folder, name));
  return pictures.map((picture) => ({
    file: `${folder}/${name}/${picture}`,
    message: say('picturesWithoutArticle', { name }),
  }));
}

async function pictureFilesIn(folder: string): Promise<string[]> {
  return (await entriesOf(folder))
    .filter((entry) => entry.isFile() && isPictureFile(entry.name))
    .map(({ name }) => name)
    .sort();
}

async function entriesOf(folder: string) {
  return existsSync(folder) ? readdir(folder, { withFileTypes: true }) : [];
}
