/** One value of a field, several, or none. */
type Values = string | readonly string[] | undefined;

/** What a format calls each field, in the order in which it has them, and where its value is taken from. */
export type FieldMap<Source, Name extends string = string> = readonly (readonly [
  name: Name,
  valueOf: (source: Source) => Values,
])[];

/** The fields of a record by the map of a format; what has no value is left out. */
export function fieldsBy<Source, Name extends string>(
  map: FieldMap<Source, Name>,
  source: Source,
): [name: Name, value: string][] {
  return map.flatMap(([name, valueOf]) =>
    [valueOf(source) ?? []]
      .flat()
      .filter((value) => value !== '')
      .map((value): [Name, string] => [name, value]),
  );
}

/** A value in the form of a format; nothing where there is none. */
export function optional<T>(value: string | undefined, write: (value: string) => T): T | undefined {
  return value === undefined ? undefined : write(value);
}

/** A record without the fields that have no value. */
export function stated<T extends object>(fields: T): Stated<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Stated<T>;
}

/** The fields that have a value. */
type Stated<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/** The parts of a day, `2020-12-31`. */
export function partsOf(day: string): { year: string; month: string; day: string } {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return { year, month, day: dayOfMonth };
}
