import { load } from 'cheerio';
import { dictionary, fill } from '../../i18n/index.ts';
import type { BuiltIssue } from '../publication/built-issue.ts';

/** A page of contents that opens from a disk, for an archive with its articles as files of HTML. */
export function contentsPage({ issue, articles }: BuiltIssue): string {
  const { language, title: journal } = issue.journal;
  const title = fill(dictionary(language).issue.title, { journal, number: issue.number, year: issue.year });
  const $ = load(
    '<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head><body></body></html>',
  );
  $('html').attr('lang', language);
  $('head').append(
    $('<title></title>').text(title),
    $('<style></style>').text(
      ':root{color-scheme:light dark}body{max-width:36rem;margin:3rem auto;padding:0 1rem;font:1.1rem/1.5 Georgia,serif}li{margin-bottom:1rem}',
    ),
  );
  $('body').append($('<h1></h1>').text(title), $('<ol></ol>'));
  for (const { slug, records, article } of articles) {
    const record = records[article.language];
    const link = $('<a></a>')
      .attr({ href: `articles/${slug}/${slug}.html`, lang: article.language })
      .text(record.title);
    const authors = article.authors.map(({ name }) => name[article.language].printed).join(', ');
    $('ol').append($('<li></li>').append(link, $('<br>'), $('<span></span>').text(authors)));
  }
  return $.html();
}
