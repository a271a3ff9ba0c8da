import type { z } from 'zod';
import { localOffsets } from '../../dates/zone.ts';
import { codeOf } from '../../markdown/codePoint.ts';
import { nearest } from '../../markdown/nearest.ts';
import type { Finding } from '../../markdown/problemInFile.ts';
import { suggestValue } from '../suggestWord.ts';
import { emptyFinding } from './emptyFinding.ts';
import { oneOf, purposeOf, type Field } from './field.ts';
import { inCode } from './pathNames.ts';
import { shapeFinding } from './shapeFinding.ts';

/** What is wrong with a value, in our words. */
export function findingOf(issue: z.core.$ZodIssue, field: Field): Finding {
  const { value, name, key } = field;
  if (value === undefined)
    return {
      rule: 'missing',
      message: `${name} is missing.`,
      todo: `Add ${inCode(key)}. ${purposeOf(field)}`.trim(),
    };
  if (value === null || value === '') return emptyField(field);
  switch (issue.code) {
    case 'custom':
      return customFinding(issue, field);
    case 'invalid_value':
      return valueFinding(issue.values.map(String), field);
    case 'too_big':
      return typeof value === 'string'
        ? tooLongFinding(value, Number(issue.maximum), field)
        : lengthFinding(field, 0);
    case 'too_small':
      return lengthFinding(field, Number(issue.minimum));
    case 'invalid_key': {
      const [inner] = issue.issues;
      if (inner?.code === 'custom') return customFinding(inner, field);
      return {
        rule: 'topic',
        message: `Invalid topic id “${key}”.`,
        todo: 'Use a–z, 0–9 and single hyphens, and write the name that readers see after the colon.',
      };
    }
    default:
      return {
        rule: 'shape',
        ...shapeFinding('expected' in issue ? String(issue.expected) : '', field),
      };
  }
}

/** The finding of a check in `schemas/fields.ts`, which gives its rule and what to do. */
function customFinding(issue: z.core.$ZodIssueCustom, { schema, zone }: Field): Finding {
  const { rule, todo, local, example } = (issue.params ?? {}) as {
    rule?: string;
    todo?: string;
    local?: string;
    example?: boolean;
  };
  return {
    rule: rule ?? 'value',
    message: issue.message,
    todo:
      withOffset(local, zone) ??
      (rule === 'zone' && example && zone !== undefined
        ? `Write one such as ${zone}.`
        : undefined) ??
      todo ??
      schema?.description ??
      '',
  };
}

/** How a time without an offset is written if it is that of a zone. */
function withOffset(local: string | undefined, zone: string | undefined): string | undefined {
  if (local === undefined || zone === undefined) return undefined;
  const [offset, another] = localOffsets(zone, local);
  return offset !== undefined && another === undefined
    ? `Write ${local}${offset} if that is the hour in ${zone}, ${local}Z if it is in UTC; else the offset of its place.`
    : undefined;
}

function emptyField(field: Field): Finding {
  return emptyFinding(field.name, field.written, field.isRequired ? purposeOf(field) : undefined);
}

function emptyList(field: Field): Finding {
  const { todo } = emptyField({ ...field, written: '' });
  return { rule: 'empty', message: `${field.name} is an empty list.`, todo };
}

function valueFinding(allowed: readonly string[], { value, name, key }: Field): Finding {
  const written = String(value);
  const space = allowed.includes(written.trim()) && /[^ -~]/.exec(written)?.[0];
  if (space)
    return {
      rule: 'no-break-space',
      message: `Non-breaking space (${codeOf(space)}) found next to “${written.trim()}”.`,
      todo: 'Delete it.',
    };
  const meant = suggestValue(key, written, allowed) ?? nearest(written, allowed);
  return {
    rule: 'value',
    message: `Invalid value “${written}” for ${name}.`,
    todo: `${meant ? `Did you mean “${meant}”?` : ''}${oneOf(allowed)}`.trim(),
  };
}

function tooLongFinding(value: string, most: number, { name }: Field): Finding {
  return {
    rule: 'too-long',
    message: `${name} has ${value.trim().length} letters; the limit is ${most}.`,
    todo: 'Shorten it, or write it into the text.',
  };
}

function lengthFinding(field: Field, least: number): Finding {
  const { value, name, key } = field;
  if (!Array.isArray(value)) return emptyField(field);
  if (key !== 'brief' && value.length > 0)
    return {
      rule: 'empty',
      message: `${name} has too few entries: ${value.length}.`,
      todo: `Write at least ${least}.`,
    };
  if (key !== 'brief') return emptyList(field);
  return {
    rule: 'brief',
    message: `The brief has ${value.length} ${value.length === 1 ? 'point' : 'points'}.`,
    todo: 'Write 3 to 5 points.',
  };
}
