import type { z } from 'zod';
import { say } from '../lib/faults/say.ts';

/** Of a value, so many letters are told. */
const SHOWN = 40;

/** What is wrong where a schema itself does not say it, for `safeParse(…, { error: schemaFault })`. */
export function schemaFault(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return ofOtherType(issue.input, typeName(issue.expected));
    case 'invalid_value':
      return say('oneOf', { names: issue.values.map(String).join(', ') });
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return issue.origin === 'array' || issue.origin === 'string'
        ? say('valueTooLong', { limit: Number(issue.maximum) })
        : say('numberTooBig', { limit: Number(issue.maximum) });
    case 'invalid_key':
      return issue.issues.map(({ message }) => message).join('; ');
    default:
      return say('valueRefused');
  }
}

/** Whether a value is a number or a truth that stands in quotes; a field with words of its own for what is wrong leaves them away then. */
export function isQuoted(input: unknown): input is string {
  return typeof input === 'string' && /^(?:-?\d+(?:\.\d+)?|true|false)$/u.test(input);
}

function ofOtherType(input: unknown, type: string): string {
  if (input === undefined || input === null) return say('valueMissing', { type });
  if (isQuoted(input)) return say('valueInQuotes', { value: input });
  const whole = JSON.stringify(input).replace(/^"|(?:T00:00:00\.000Z)?"$/gu, '');
  // Of a list or fields the beginning tells which are meant.
  const value = whole.length > SHOWN ? `${whole.slice(0, SHOWN)}…` : whole;
  return say('valueOfOtherType', { value, type });
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  const limit = { limit: Number(minimum) };
  if (origin === 'array') return say('listTooShort', limit);
  if (origin === 'string') return say('textMissing');
  return inclusive === false ? say('numberNotAbove', limit) : say('numberTooSmall', limit);
}

function typeName(expected: string): string {
  switch (expected) {
    case 'string':
      return say('typeText');
    case 'object':
    case 'record':
      return say('typeFields');
    case 'array':
    case 'tuple':
      return say('typeList');
    case 'int':
      return say('typeWholeNumber');
    case 'number':
      return say('typeNumber');
    case 'boolean':
      return say('typeTruth');
    default:
      return say('typeOther', { name: expected });
  }
}
