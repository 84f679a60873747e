import { z } from 'zod';
import { parseUnit, UNIT_SCALES } from '../lib/arithmetic/unit.ts';
import { say } from '../lib/faults/say.ts';
import { unitId, unitNames } from './figure-unit.ts';
import { inEachLocale } from './locales.ts';

const ownId = unitId.refine((id) => parseUnit(id) === undefined, {
  error: ({ input }) => say('unitKnown', { unit: String(input) }),
});

/** The units of an issue that we do not know, each stated once and used by its name: `units: { schools: { short, long } }`. */
export const issueUnits = z.record(ownId, z.strictObject(unitNames)).default({});

/** The units that an issue states, by their names. */
export type IssueUnits = Readonly<z.infer<typeof issueUnits>>;

/**
 * The units in what was read from issue.yaml, whatever else is wrong there. Where they are wrong themselves, which is told
 * of there, they stand for what they will be, so that no article that uses them is told of too.
 */
export function unitsOf(facts: unknown): IssueUnits {
  const stated: unknown = z.object({ units: z.unknown() }).safeParse(facts).data?.units;
  const found = issueUnits.safeParse(stated);
  if (found.success) return found.data;
  const ids = Object.keys(Object(stated) as object).filter((id) => ownId.safeParse(id).success);
  return Object.fromEntries(
    ids.map((id) => [id, { short: inEachLocale(() => id), long: inEachLocale(() => id) }]),
  );
}

/** Data with every `unit` that names one of the issue, also with a scale before it, replaced by what the issue states of it. */
export function withIssueUnits(data: unknown, units: IssueUnits): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((each) => withIssueUnits(each, units));
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => [
      key,
      (key === 'unit' ? issueUnit(value, units) : undefined) ?? withIssueUnits(value, units),
    ]),
  );
}

function issueUnit(name: unknown, units: IssueUnits) {
  if (typeof name !== 'string') return undefined;
  const scale = UNIT_SCALES.find((each) => name.startsWith(`${each} `));
  const id = scale === undefined ? name : name.slice(scale.length + 1);
  const names = Object.hasOwn(units, id) ? units[id] : undefined;
  return names && { id, ...(scale === undefined ? {} : { scale }), ...names };
}
