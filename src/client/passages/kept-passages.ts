import { countWords, fillWords } from '../../lib/search/query/words.ts';
import { LOCALES } from '../../schemas/locales.ts';
import { readPreference, savePreference } from '../preferences.ts';
import { dayInWords } from '../citation/day.ts';
import { element } from '../element.ts';
import { removePassage } from './change-passage.ts';
import { importFile } from './import-file.ts';
import type { KeptPassage } from './kept-passage.ts';
import type { PassageGroup } from './markdown.ts';
import { openNote } from './note-dialog.ts';
import { groupByArticle, groupView, hasWords } from './passage-list.ts';
import { loadReferences } from './references.ts';
import { saveFile, type Format } from './save-file.ts';
import { changeKept, onKeptChange, readKept, removeAllKeptPassages, type Problem } from './store.ts';
import { loadWords, pageLocale, type PassageWords } from './words.ts';
import './page-styles.ts';

/** The preference that holds the style of references. */
const STYLE = 'reference-style';

/** Lists the passages that a reader has kept, and searches, edits, deletes, exports and imports them. */
class KeptPassages extends HTMLElement {
  #listening = new AbortController();
  #words: PassageWords | undefined;
  /** The titles of articles in the language of the page, by article, for the issues that are loaded. */
  readonly #titles = new Map<string, string>();
  readonly #loaded = new Set<string>();
  readonly #list = this.querySelector('[data-part=passages]');
  readonly #status = this.querySelector('.kept-status');
  readonly #filter = this.querySelector<HTMLInputElement>('[type=search]');
  readonly #style = this.querySelector('select');

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.#begin(this.#listening.signal).catch(() => {
      this.#tell(this.dataset['failed'] ?? '');
      this.hidden = false;
      for (const part of this.querySelectorAll<HTMLElement>('[data-when], .kept-files')) part.hidden = true;
    });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #begin(signal: AbortSignal): Promise<void> {
    this.#words = await loadWords();
    if (signal.aborted) return;
    const style = readPreference(STYLE);
    for (const option of this.#style?.options ?? []) option.selected ||= option.value === style;
    this.#style?.addEventListener(
      'change',
      ({ currentTarget }) => {
        if (currentTarget instanceof HTMLSelectElement) savePreference(STYLE, currentTarget.value);
      },
      { signal },
    );
    this.#filter?.addEventListener('input', this.#draw, { signal });
    this.addEventListener('click', this.#press, { signal });
    this.querySelector('[type=file]')?.addEventListener('change', this.#import, { signal });
    onKeptChange(this.#draw, signal);
    this.hidden = false;
    this.#draw();
  }

  #draw = (): void => {
    const words = this.#words;
    if (words === undefined) return;
    const { passages, problem } = readKept();
    const query = this.#filter?.value.trim() ?? '';
    const shown = passages.filter((passage) => query === '' || hasWords(passage, query));
    const groups = groupByArticle(shown).map((group) => this.#titled(group));
    this.#list?.replaceChildren(
      ...groups.map((group) =>
        groupView(group, this.#isThere(group.article), { ...words, editionOf: this.#editionOf }),
      ),
    );
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = problem !== undefined || (part.dataset['when'] === 'some') !== passages.length > 0;
    const removeAll = this.querySelector<HTMLElement>('[data-remove-all]');
    if (problem === 'unreadable' && removeAll !== null) removeAll.hidden = false;
    const count = this.querySelector('output');
    if (count !== null) {
      count.textContent =
        shown.length === 0 && query !== ''
          ? fillWords(words.none, { query })
          : countWords(pageLocale(), words.count, shown.length);
    }
    if (problem !== undefined) this.#tell(words.problems[problem]);
    void this.#loadTitles(groupByArticle(passages));
  };

  #editionOf = (day: string): string => {
    const { edition = '', day: format = '' } = this.dataset;
    return fillWords(edition, { date: dayInWords(day, format) });
  };

  /** A group under the title that its article has now, in the language of the page. */
  #titled(group: PassageGroup): PassageGroup {
    const title = this.#titles.get(group.article);
    return title === undefined ? group : { ...group, title, titleLanguage: pageLocale() };
  }

  /** Whether an article is on the site: not where it belongs to no issue, nor where its issue has no such article. */
  #isThere(article: string): boolean {
    const [issue = ''] = article.split('/');
    const isKnown = this.#issues().includes(issue);
    return isKnown && (!this.#loaded.has(issue) || this.#titles.has(article));
  }

  #issues(): string[] {
    return (this.dataset['issues'] ?? '').split(' ');
  }

  async #loadTitles(groups: readonly PassageGroup[]): Promise<void> {
    const wanted = new Set(groups.map(({ article }) => article.split('/')[0] ?? ''));
    const issues = this.#issues().filter((issue) => wanted.has(issue) && !this.#loaded.has(issue));
    if (issues.length === 0) return;
    // What cannot be loaded stays as it was kept.
    const loaded = await Promise.allSettled(
      issues.map(async (issue) => ({ issue, ...(await loadReferences(issue, pageLocale())) })),
    );
    const found = loaded.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    for (const { issue, articles } of found) {
      this.#loaded.add(issue);
      for (const [slug, { title }] of Object.entries(articles)) this.#titles.set(`${issue}/${slug}`, title);
    }
    if (found.length > 0 && this.isConnected) this.#draw();
  }

  #press = ({ target }: MouseEvent): void => {
    const pressed = target instanceof Element ? target.closest('button') : null;
    if (pressed === null) return;
    const { edit, remove, removeAll, save } = pressed.dataset;
    const passage = readKept().passages.find(({ id }) => id === edit || id === remove);
    if (edit !== undefined && passage !== undefined && this.#words !== undefined)
      openNote(passage, this.#words, { isListed: true });
    if (remove !== undefined && passage !== undefined) this.#remove([passage]);
    if (removeAll !== undefined) this.#remove(undefined);
    if (save !== undefined) void this.#save(save === 'JSON' ? 'JSON' : 'Markdown');
  };

  /** Deletes one passage or all; until the page is left, they can be brought back to where they were. */
  #remove(removed: readonly KeptPassage[] | undefined): void {
    const words = this.#words;
    if (words === undefined) return;
    const before = readKept().passages;
    const [only] = removed ?? [];
    const problem = only === undefined ? removeAllKeptPassages() : removePassage(only.id);
    if (problem !== undefined) {
      this.#tell(words.problems[problem]);
      return;
    }
    const gone = new Set((removed ?? before).map(({ id }) => id));
    const undo = element('button', { type: 'button' }, words.undo);
    undo.addEventListener('click', () => {
      const failure = changeKept((passages) => [
        ...before.filter(({ id }) => gone.has(id) || passages.some((each) => each.id === id)),
        ...passages.filter(({ id }) => !before.some((each) => each.id === id)),
      ]);
      this.#tellProblem(failure);
      this.#filter?.focus();
    });
    this.#tell(only === undefined ? countWords(pageLocale(), words.removedAll, gone.size) : words.removed);
    this.#status?.append(' ', ...(gone.size > 0 ? [undo] : []));
    // The button that was pressed is gone with its passage.
    undo.focus();
  }

  async #save(format: Format): Promise<void> {
    const words = this.#words;
    if (words === undefined) return;
    const chosen = readPreference('reference-language');
    const language = LOCALES.find((each) => each === chosen) ?? pageLocale();
    const groups = groupByArticle(readKept().passages).map((group) => this.#titled(group));
    const link = this.dataset['link'] ?? '';
    const style = this.#style?.value ?? '';
    const isComplete = await saveFile(format, groups, {
      language,
      style,
      words,
      link,
      editionOf: this.#editionOf,
      issues: this.#issues(),
    });
    this.#tell(isComplete ? '' : words.files.withoutReferences);
  }

  #import = ({ currentTarget }: Event): void => {
    const input = currentTarget instanceof HTMLInputElement ? currentTarget : undefined;
    const file = input?.files?.[0];
    if (input === undefined || file === undefined || this.#words === undefined) return;
    void importFile(file, this.#words).then((sentence) => {
      this.#tell(sentence);
      // The same file can be chosen again.
      input.value = '';
    });
  };

  #tellProblem(problem: Problem | undefined): void {
    this.#tell(problem === undefined ? '' : (this.#words?.problems[problem] ?? ''));
  }

  #tell(sentence: string): void {
    this.#status?.replaceChildren(sentence);
  }
}

customElements.define('kept-passages', KeptPassages);
