interface ImportMetaEnv {
  /** `off` for a site that keeps nothing on its readers' devices. */
  readonly OFFLINE: 'on' | 'off';
}

declare namespace App {
  interface Locals {
    /** Page data for the components inside an article's text; set by the article layout. */
    article: {
      locale: import('./schemas/localized.ts').Locale;
      figures: import('./lib/figures/figure.ts').Figure[];
      /** The pictures that its text shows. */
      pictures: import('./lib/pictures/article-picture.ts').ArticlePicture[];
      /** What stands before the references. */
      statements: import('./lib/publication/statements.ts').Statement[];
      /** Whether the editors say something of its words, which readers may hide. */
      hasEditorsNotes: boolean;
      /** Where the page of checks tells of each claim that differs, by its id. */
      differing: Map<string, string>;
    };
  }
}
