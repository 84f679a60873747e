declare module '@daisy/ace-core' {
  /** What opens the documents of the book, with Ace's scripts in them. */
  export interface AxeRunner {
    concurrency: number;
    launch(): Promise<void>;
    close(): Promise<void>;
    run(url: string, scripts: readonly string[], scriptContents: readonly string[]): Promise<unknown>;
  }

  interface Finding {
    'earl:test': { 'dct:title': string; 'earl:impact': string };
    'earl:result': { 'dct:description': string };
  }

  interface Report {
    assertions: { 'earl:testSubject': { url: string }; assertions: Finding[] }[];
    'a11y-metadata': { missing: string[]; empty: string[]; present: string[] };
  }

  export default function ace(
    book: string,
    options: { cwd: string; outdir: string; silent: boolean; initLogger: boolean },
    runner: AxeRunner,
  ): Promise<[job: string, report: Report]>;
}
