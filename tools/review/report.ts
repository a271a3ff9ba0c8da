import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { standings } from '../../src/i18n/en/standings.ts';

/** The largest report that is read, in bytes: far more than a comment can hold. */
const most = 50_000_000;

const text = z.string().max(2_000);
const standing = z
  .string()
  .refine((id) => Object.hasOwn(standings, id))
  .transform((id) => standings[id as keyof typeof standings].short)
  .nullable();

/** What a comment takes of the output of `npm run check -- --report FILE`. */
const report = z.object({
  problems: z.array(
    z.object({
      severity: z.enum(['error', 'warning']),
      file: text,
      line: z.int(),
      column: z.int(),
      message: text,
      todo: text,
    }),
  ),
  since: z
    .array(
      z.object({
        claim: text,
        sentence: text,
        from: standing,
        to: standing,
        came: text,
        gone: text,
        moves: z.array(
          z.object({ actor: text, day: text, from: z.array(text), to: z.array(text) }),
        ),
        retraction: z.enum(['new', 'gone']).optional(),
        articles: z.array(text),
        todo: text.optional(),
      }),
    )
    .optional(),
});

export type CheckReport = z.infer<typeof report>;

/**
 * Reads a report that the check of a pull request has left. It comes from who proposes the change,
 * so it is taken only where it has the shape of one. None where it has not, or is not there.
 */
export function readReport(file: string): CheckReport | undefined {
  try {
    if (statSync(file).size > most) return undefined;
    return report.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
