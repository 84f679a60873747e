/** The part of citeproc-js that we use; it ships no types (https://citeproc-js.readthedocs.io/en/latest/running.html). */
declare module 'citeproc' {
  /** A person's name in CSL-JSON. */
  interface Name {
    family: string;
    given: string;
  }

  /** An item of CSL-JSON, as far as our styles ask for it. */
  interface Item {
    id: string;
    type: string;
    language: string;
    title: string;
    author?: Name[];
    contributor?: Name[];
    'container-title': string;
    issue: string;
    number: string;
    issued: { 'date-parts': [[number]] };
    page: string;
    URL: string;
    accessed?: { literal: string };
  }

  /** Callbacks through which the processor fetches locales and items. */
  interface System {
    retrieveLocale: (language: string) => string;
    retrieveItem: (id: string) => Item;
  }

  /** An output format of the processor; a string is a pattern, false adds nothing. */
  type OutputFormat = Record<
    string,
    string | false | ((state: unknown, text: string) => string) | ((text?: string) => string)
  >;

  interface Engine {
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]] | false;
    makeCitationCluster(cites: readonly { id: string }[]): string;
  }

  const CSL: {
    Engine: new (system: System, style: string, language: string, forceLanguage: boolean) => Engine;
    Output: { Formats: Record<string, OutputFormat> };
  };
  export { type Item, type OutputFormat };
  export default CSL;
}
