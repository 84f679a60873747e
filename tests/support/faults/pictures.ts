import { readFileSync } from 'node:fs';
import type { Fault } from './fault.ts';

const SECOND = 'second-article.mdx';
const PARAGRAPH = 'One paragraph, and that is all.';
const ALT = 'alt={{ en: "…", kk: "…", ru: "…" }}';
const THREE = 'alt={{ en: "A map", kk: "Карта", ru: "Карта" }}';
const NO_ALT = `<Figure> does not say what the picture shows to those who do not see it: write ${ALT}, or decorative if it says nothing that the text does not`;

/** A fault of one figure below the only paragraph of an article. */
function figure(did: string, attributes: string, told: string): Fault {
  return {
    did,
    file: SECOND,
    change: [PARAGRAPH, `${PARAGRAPH}\n\n<Figure ${attributes} />`],
    line: 16,
    told,
  };
}

/** Figures with pictures: what an editor leaves out or says twice, and files that are not where they should be. */
export const PICTURE_FAULTS: readonly Fault[] = [
  figure('named no alt', 'src="map.png"', NO_ALT),
  figure(
    'left a language out of the alt',
    'src="map.png" alt={{ en: "A map", ru: "Карта" }}',
    `<Figure> has no alt in kk: say in each language what the picture shows, ${ALT}`,
  ),
  figure(
    'wrote an empty alt',
    'src="map.png" alt={{ en: "A map", kk: " ", ru: "" }}',
    `<Figure> has no alt in kk, ru: say in each language what the picture shows, ${ALT}`,
  ),
  figure(
    'wrote the alt in a language that the journal has not',
    'src="map.png" alt={{ en: "A map", kk: "Карта", ru: "Карта", uz: "Xarita" }}',
    `<Figure> has an alt in uz, which the journal has not: write ${ALT}`,
  ),
  figure(
    'wrote the alt in one language',
    'src="map.png" alt="A map"',
    `<Figure> has an alt in one language: write ${ALT}`,
  ),
  figure(
    'wrote a number for an alt',
    'src="map.png" alt={{ en: 1, kk: "Карта", ru: "Карта" }}',
    `<Figure> has no alt in en: say in each language what the picture shows, ${ALT}`,
  ),
  figure(
    'wrote a list for an alt',
    'src="map.png" alt={["A map"]}',
    `<Figure> has an alt that is no text in three languages: write ${ALT}`,
  ),
  figure(
    'named the file as its alt',
    'src="trade-map.png" alt={{ en: "Trade map.png", kk: "Карта", ru: "Карта" }}',
    '<Figure> has the name of its file as alt in en: say what the picture shows',
  ),
  figure(
    'said that a picture decorates and what it shows',
    `src="map.png" ${THREE} decorative`,
    '<Figure> has alt and is decorative: keep alt if the picture says anything, decorative if it says nothing',
  ),
  figure(
    'wrote a value for decorative',
    'src="map.png" decorative="yes"',
    '<Figure> has decorative with a value: write decorative',
  ),
  figure(
    'said what a lost picture shows',
    THREE,
    '<Figure> has alt and no picture: write src="map.png", or leave alt out where the picture is lost',
  ),
  figure(
    'credited nobody',
    `src="map.png" ${THREE} credit=""`,
    '<Figure> has a credit without words: write credit="…"',
  ),
  figure(
    'led to a picture elsewhere',
    `src="../map.png" ${THREE}`,
    '<Figure> has the src "../map.png": put the picture into the folder that is called as the article is, and write its name alone',
  ),
  figure(
    'named a picture of another kind',
    `src="map.gif" ${THREE}`,
    '<Figure> has the src "map.gif", which cannot be the address of a picture: name the file with lower-case Latin letters, digits and hyphens, and .png, .jpg, .webp or .svg at the end',
  ),
  figure(
    'named a picture in Cyrillic',
    `src="карта.png" ${THREE}`,
    '<Figure> has the src "карта.png", which cannot be the address of a picture: name the file with lower-case Latin letters, digits and hyphens, and .png, .jpg, .webp or .svg at the end',
  ),
  figure(
    'named a picture that is not there',
    `src="map.png" ${THREE}`,
    'there is no picture issues/2199-1/second-article/map.png: put it there, or correct src',
  ),
  {
    did: 'left a picture that no figure shows',
    file: 'second-article/map.png',
    bytes: () => readFileSync('tests/support/pictures/map.png'),
    told: 'no figure of second-article.mdx shows this picture: write <Figure src="map.png" …> where it belongs, or remove it',
    isWarning: true,
  },
  {
    did: 'named the folder of pictures otherwise than the article',
    file: 'second/map.png',
    bytes: () => readFileSync('tests/support/pictures/map.png'),
    told: 'there is no article second.mdx to show this picture: name its folder as the article is named',
    isWarning: true,
  },
];
