import { createHash, randomUUID } from 'node:crypto';
import type { Problem } from '../core/markdown/problem.ts';

/**
 * The problems as GitHub's workflow commands, one a line, which a pull request shows at the line
 * that is wrong; then the report in words, in which no line can be a command.
 * docs.github.com, "Workflow commands for GitHub Actions". GitHub shows ten errors and ten warnings
 * of a step, so errors come first.
 */
export function asGitHubAnnotations(
  problems: readonly Problem[],
  folder: string,
  report: string,
  token: string = randomUUID(),
): string {
  const errorsFirst = [...problems].sort(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  return [
    ...errorsFirst.map((problem) => annotation(problem, folder)),
    `::stop-commands::${token}`,
    report,
    `::${token}::`,
  ].join('\n');
}

function annotation(
  { severity, rule, file, line, column, endColumn, message, todo }: Problem,
  folder: string,
): string {
  const properties = {
    file: `${folder}/${file}`,
    line,
    col: column,
    ...(endColumn !== undefined && { endColumn }),
    title: rule,
  };
  const at = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${severity} ${at.join(',')}::${escapeData(sentences(message, todo))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string | number): string {
  return escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * The problems as a Code Quality report of GitLab, which a merge request shows at their lines.
 * docs.gitlab.com, "Code Quality", "Code Quality report format".
 */
export function asCodeQuality(problems: readonly Problem[], folder: string): string {
  const seen = new Map<string, number>();
  const issues = problems.map(({ severity, rule, file, line, message, todo }) => {
    const same = `${rule}\n${file}\n${message}`;
    const count = (seen.get(same) ?? 0) + 1;
    seen.set(same, count);
    return {
      description: sentences(message, todo),
      check_name: rule,
      // Without the line, so that a paragraph above does not make an old problem a new one.
      fingerprint: createHash('sha256').update(`${same}\n${count}`).digest('hex'),
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: `${folder}/${file}`, lines: { begin: line } },
    };
  });
  return JSON.stringify(issues, undefined, 2);
}

function sentences(...texts: string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}
