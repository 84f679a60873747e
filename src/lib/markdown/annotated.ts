import type { IssueUnits } from '../../schemas/issue-units.ts';
import type { Annotation, PlacedAnnotation } from '../content-tree/annotations.ts';

/** What the files around an article say of its words, and the units of its issue. */
interface Given {
  annotations: readonly Annotation[];
  units: IssueUnits;
}

/** What is given to each article that is compiled, by its frontmatter: the renderer hands nothing else to the plugins. */
const given = new WeakMap<object, Given>();

/** Gives the plugins what is said of the article with this frontmatter outside it. */
export function annotate(frontmatter: object, around: Given): void {
  given.set(frontmatter, around);
}

/** The annotations of the article that is being compiled. */
export function givenAnnotations(frontmatter: object | undefined): readonly Annotation[] {
  return (frontmatter === undefined ? undefined : given.get(frontmatter)?.annotations) ?? [];
}

/** The units of the issue of the article that is being compiled. */
export function givenUnits(frontmatter: object | undefined): IssueUnits {
  return (frontmatter === undefined ? undefined : given.get(frontmatter)?.units) ?? {};
}

/** The annotations of a compiled article, from its frontmatter: those with a mark in the order of the text, then the others. */
export function annotationsIn(frontmatter: Readonly<Record<string, unknown>>): PlacedAnnotation[] {
  return (frontmatter['annotations'] ?? []) as PlacedAnnotation[];
}
