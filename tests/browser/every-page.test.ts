import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { axeFindings, colourFindings } from '../support/axe.ts';
import { test } from '../support/browsing.ts';
import { LARGE, setLetters, USUAL } from '../support/letters.ts';
import { allPlaces, eachOnceAndTemplatesInAll, onePerTemplate, type Place } from '../support/places.ts';

const NARROW = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

const places = allPlaces();
const keyOf = ({ locale, place }: Place) => `${locale} ${place}`;
/** The colours come from one style sheet: a page of each template stands for the others. */
const inDark = new Set(onePerTemplate(inject('atRoot')).map(keyOf));
/** The languages of a page differ in its words alone, but for those of its template. */
const forAxe = new Set([...eachOnceAndTemplatesInAll(inject('atRoot')).map(keyOf), ...inDark]);

/** What is wider than the window and cannot be scrolled on its own. */
function overhanging(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const isUnseen = (element: Element) =>
      element.clientWidth <= 1 || getComputedStyle(element).clipPath !== 'none';
    // Most are ruled out by where they end: to ask each for its style would take longer than all else.
    return [...document.querySelectorAll('body *:not(script, style, svg *)')]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .filter((element) => element.checkVisibility() && !isUnseen(element) && !scrolls(element.parentElement))
      .map(
        (element) => `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 40)}`,
      );
  });
}

async function expectToFit(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ ...NARROW, width });
  expect(await overhanging(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
}

test.for(places)(
  '$locale /$place fits a narrow screen, the narrowest, and letters of twice the size; axe finds nothing on a wide one, in a language of each and in all of each template, nor in the dark on a page of each',
  async ({ locale, place }, { open }) => {
    const page = await open(place, { locale, ...NARROW });
    await expectToFit(page, NARROW.width);
    await expectToFit(page, 320);
    await setLetters(page, LARGE);
    await expectToFit(page, NARROW.width);
    const sizes = await page.evaluate(() =>
      ['h1', 'body'].map((name) =>
        parseFloat(getComputedStyle(document.querySelector(name) ?? document.body).fontSize),
      ),
    );
    expect(sizes[0]).toBeGreaterThan(sizes[1] ?? 0);
    if (!forAxe.has(keyOf({ locale, place }))) return;
    await setLetters(page, USUAL);
    await page.setViewportSize(DESK);
    expect(await axeFindings(page)).toEqual([]);
    if (!inDark.has(keyOf({ locale, place }))) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourFindings(page)).toEqual([]);
  },
);

test.for(onePerTemplate(inject('underBase')))(
  'under the path of another host, axe finds nothing on a narrow screen on $locale /$place, which stands for all of its template',
  async ({ locale, place }, { open }) => {
    const page = await open(place, { locale, build: 'underBase', theme: 'dark', ...NARROW });
    expect(await axeFindings(page)).toEqual([]);
  },
);

test('axe finds nothing on the page for wrong addresses', async ({ open }) => {
  expect(await axeFindings(await open('no-such-page/', { status: 404 }))).toEqual([]);
});
