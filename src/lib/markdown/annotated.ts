import type { Annotation, PlacedAnnotation } from '../content-tree/annotations.ts';

/** The annotations of each article that is compiled, by its frontmatter: the renderer hands nothing else to the plugins. */
const given = new WeakMap<object, readonly Annotation[]>();

/** Gives the plugins the annotations of the article with this frontmatter. */
export function annotate(frontmatter: object, annotations: readonly Annotation[]): void {
  given.set(frontmatter, annotations);
}

/** The annotations of the article that is being compiled. */
export function givenAnnotations(frontmatter: object | undefined): readonly Annotation[] {
  return (frontmatter === undefined ? undefined : given.get(frontmatter)) ?? [];
}

/** The annotations of a compiled article, from its frontmatter: those with a mark in the order of the text, then the others. */
export function annotationsIn(frontmatter: Readonly<Record<string, unknown>>): PlacedAnnotation[] {
  return (frontmatter['annotations'] ?? []) as PlacedAnnotation[];
}
