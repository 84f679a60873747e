import type { ArticleRecord } from '../../schemas/article.ts';
import type { Change } from '../../schemas/changes.ts';
import type { IssueRecord } from '../../schemas/issue.ts';
import type { Locale, Localized } from '../../schemas/localized.ts';
import type { Facts } from '../citation/facts.ts';
import type { CslItem } from '../citation/record.ts';
import type { PlacedCheck, PlacedNote } from '../content-tree/annotations.ts';
import type { ContentTree } from '../content-tree/nodes.ts';
import type { FigureRecord } from '../figures/model/record.ts';
import type { ArticlePicture } from '../pictures/article-picture.ts';
import type { Relation } from './relations.ts';

/** Everything that a file about an article is written from: plain data, so that writers are pure functions of it. */
export interface Publication {
  /** The folder of the issue: `2020-4`. */
  issueId: string;
  issue: IssueRecord;
  slug: string;
  /** What it states, in plain spaces: what programs compare. */
  article: ArticleRecord;
  /** The same as pages show it, with the no-break spaces of typography. */
  shown: ArticleRecord;
  /** The article's text; of the marks of checks it has those of `differing`. */
  text: ContentTree;
  /** What the editors say of words of the text, in its order. */
  notes: readonly PlacedNote[];
  /** The claims of the text that differ from what the issue's own numbers give, in its order. */
  differing: readonly PlacedCheck[];
  /** The figures of the edition: tables with their definitions, and the editors' own. */
  figures: FigureRecord[];
  /** What has changed in it since its first day on the web, in the order of the days. */
  changes: readonly Change[];
  /** The pictures that its text shows, each once. */
  pictures: ArticlePicture[];
  /** What is stated of it beside its words and people. */
  facts: Facts;
  /** The articles that it corrects or answers, or that do so to it, of this journal and of others. */
  relations: readonly Relation[];
  /** The record in each language. */
  records: Localized<CslItem>;
  /** The full address of the page of the issue in each language. */
  issueAddress: Localized<string>;
  /** The files that this build has beside the article and its issue. */
  kinds: Kinds;
}

/** What the build makes of the finished pages, where it can: `pdf` needs a browser. */
export type AfterBuild = 'pdf' | 'html' | 'zip';

/** A kind of file that a reader can take away. */
export interface FileKind {
  /** What its name ends with: `bib` in `eu-crisis.bib`. */
  ending: string;
  /** What links call it: a name of its own, the same in every language. */
  label: string;
  mediaType: string;
  /** The profile by which machines choose among files of one type (RFC 6906). */
  profile?: string;
  /** Set where the file is a record of the article for catalogues, and not the article itself in another format. */
  isRecord?: true;
  /** Set where the file is made of the finished pages: it is linked to only in a build that makes it. */
  afterBuild?: AfterBuild;
  /** Whether each language has its own (beside its page) or one, beside the English page, has them all. */
  languages: 'each' | 'one';
}

/** A kind of file that stands beside an article. */
export type ArticleKind = FileKind;

/** A kind of file of a whole issue. */
export type IssueKind = FileKind;

/** The kinds of files of a build, in the order in which a reader is shown them. */
export interface Kinds {
  article: readonly ArticleKind[];
  issue: readonly IssueKind[];
}

/** A kind of file that stands beside an article, with what writes it. */
export interface ArticleFile extends ArticleKind {
  /** What the file says. */
  write: (publication: Publication, locale: Locale) => string;
}

/** A kind of file of a whole issue, with what writes it. */
export interface IssueFile extends IssueKind {
  /** What the file says, from the issue's articles in the order of their pages. */
  write: (articles: readonly Publication[], locale: Locale) => string | Promise<Uint8Array>;
}

/** A kind of file that holds nothing but records: of one article, or of any list of them. */
export interface RecordFile extends FileKind {
  write: (articles: readonly Publication[], locale: Locale) => string;
}
