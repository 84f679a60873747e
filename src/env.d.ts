declare namespace App {
  interface Locals {
    /** What the components inside an article's text know of their page; set by the layout of the article. */
    article: {
      locale: import('./schemas/localized.ts').Locale;
      figures: import('./lib/figures/figure.ts').Figure[];
    };
  }
}
