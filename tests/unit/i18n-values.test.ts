import { describe, expect, test } from 'vitest';
import { dictionary, fill, formatNumber } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/schemas/locales.ts';

const NBSP = '\u00a0';
const MINUS = '\u2212';

describe('filling a template', () => {
  test('puts every value in its place, as often as the place occurs', () => {
    expect(fill('{a}, {b}; {a}', { a: 'x', b: 2020 })).toBe('x, 2020; x');
  });

  test('ends a sentence with one full stop, the value’s own if it has one', () => {
    expect(fill('{who}. {where}.', { who: 'J. Smith, Jr.', where: 'Almaty' })).toBe('J. Smith, Jr. Almaty.');
  });

  test('names the template when a value is missing', () => {
    const attempt = () => fill(dictionary('kk').article.backToCitation, {});
    expect(attempt).toThrow('kk.article.backToCitation (“Мәтіндегі {n}-сілтемеге оралу”): no value for {n}');
  });

  test('names the template when a value has no place', () => {
    const attempt = () => fill(dictionary('ru').issue.fromPage, { page: 7, to: 9, of: 60 });
    expect(attempt).toThrow('ru.issue.fromPage (“Начало на с.\u00a0{page}”): no place for {to}, {of}');
  });

  test('quotes a template that stands in no dictionary', () => {
    expect(() => fill('{x}', {})).toThrow('“{x}”: no value for {x}');
  });

  test('finds no value in what every object inherits', () => {
    expect(() => fill('{constructor}', {})).toThrow('no value for {constructor}');
  });

  test('leaves markup, braces and dollar signs in a value as text', () => {
    expect(fill('{a} {b}', { a: '<b>{b}</b>', b: '$& $1' })).toBe('<b>{b}</b> $& $1');
  });
});

describe('numbers', () => {
  test.each([
    ['en', 1060.5, '1,060.5'],
    ['en', 42177.8, '42,177.8'],
    ['en', 24700, '24,700'],
    ['kk', 1060.5, `1${NBSP}060,5`],
    ['kk', 42177.8, `42${NBSP}177,8`],
    ['kk', 24700, `24${NBSP}700`],
    ['ru', 1060.5, `1${NBSP}060,5`],
    ['ru', 42177.8, `42${NBSP}177,8`],
    ['ru', 24700, `24${NBSP}700`],
  ] as const)('in %s %d is %s', (locale, n, text) => {
    expect(formatNumber(locale, n)).toBe(text);
  });

  test.each([
    ['en', `${MINUS}1,060.5`],
    ['kk', `${MINUS}1${NBSP}060,5`],
    ['ru', `${MINUS}1${NBSP}060,5`],
  ] as const)('in %s a negative number has a true minus', (locale, text) => {
    expect(formatNumber(locale, -1060.5)).toBe(text);
  });

  test.each(LOCALES)('in %s what rounds to zero has no sign', (locale) => {
    expect(formatNumber(locale, -0.04, { maximumFractionDigits: 1 })).toBe('0');
  });

  test.each([
    ['en', '12.5%'],
    ['kk', '12,5%'],
    ['ru', `12,5${NBSP}%`],
  ] as const)('in %s a share is written %s', (locale, text) => {
    expect(formatNumber(locale, 0.125, { style: 'percent', maximumFractionDigits: 1 })).toBe(text);
  });

  test('Kazakh numbers, made from Russian data, agree with the Kazakh data of this Node', () => {
    expect(Intl.NumberFormat.supportedLocalesOf('kk')).toEqual(['kk']);
    for (const n of [0, 0.5, 350, 1060.5, 9999, 24700, 42177.8, 1234567.891]) {
      expect(formatNumber('kk', n)).toBe(new Intl.NumberFormat('kk').format(n));
    }
  });

  test('a number that is not one is refused', () => {
    expect(() => formatNumber('ru', Number.NaN)).toThrow(RangeError);
  });
});
