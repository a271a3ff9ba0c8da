import type { List, RootContent } from 'mdast';
import {
  heading,
  item,
  list,
  paragraph,
  strong,
  words,
  writeMarkdown,
} from '../../src/site/formats/markdown/nodes.ts';
import type { CheckReport } from './report.ts';

/** By this line a comment is known as ours. */
export const mark = '<!-- sourceline: what readers will see change -->';

const mostClaims = 40;
const mostProblems = 20;

/** What a comment is about. */
export interface Reviewed {
  /** The commit that was checked, in full. */
  commit: string;
  /** What the check has found; none where it could not run. */
  report: CheckReport | undefined;
  /** Where the preview and the log are. */
  run?: string | undefined;
}

/**
 * The comment on a proposed change: what readers will see change, and what is wrong. Where that
 * cannot be told of the newest commit, the last comparison stays, folded and called out of date.
 * `before` is the comment that is there.
 */
export function commentBody({ commit, report, run }: Reviewed, before = ''): string {
  const short = commit.slice(0, 8);
  const errors = report?.problems.filter(({ severity }) => severity === 'error') ?? [];
  const compared = errors.length === 0 ? report?.since : undefined;
  const title = writeMarkdown([heading(3, 'What readers will see change')]);
  const sections = compared
    ? [title, comparison(short, compared), problemsOf(report)]
    : [title, notKnown(short, report), problemsOf(report), outOfDate(before)];
  if (run !== undefined) sections.push(`[The check and a preview of the site](${run})\n`);
  return [mark, ...sections.filter((each) => each !== '')].join('\n\n');
}

type Changes = NonNullable<CheckReport['since']>;

function comparison(commit: string, changes: Changes): string {
  const said =
    changes.length === 0
      ? `Commit ${commit} changes no standing, and nobody's position; no claim comes or goes.`
      : `Commit ${commit}, compared with the branch it goes into:`;
  const more = changes.length - mostClaims;
  const nodes: RootContent[] = [
    paragraph(words(said)),
    ...(changes.length > 0 ? [list(changes.slice(0, mostClaims).map(changeItem))] : []),
    ...(more > 0 ? [paragraph(words(`And ${more} more.`))] : []),
  ];
  return `<!-- comparison ${commit} -->\n\n${quiet(writeMarkdown(nodes))}\n<!-- /comparison -->`;
}

function changeItem(change: Changes[number]): List['children'][number] {
  const { sentence, from, to, came, gone, moves, retraction, articles, todo } = change;
  const retracted = { new: 'It is retracted.', gone: 'It is no longer retracted.' };
  const how =
    from === null
      ? ` is new: ${to}.`
      : to === null
        ? ` goes; it was ${from}.`
        : from === to
          ? ` is still ${to}.`
          : ` goes from ${from} to ${to}.`;
  const moved = moves.map(
    ({ actor, from, to }) => `${actor} moves from ${from.join(' and ')} to ${to.join(' and ')}.`,
  );
  const shown = articles.length > 0 ? `Shown in ${articles.join(', ')}.` : 'No article shows it.';
  const more = [
    retraction ? retracted[retraction] : '',
    from !== null && came !== '' ? came : '',
    to !== null && gone !== '' ? `Taken out: ${gone}` : '',
    ...moved,
    shown,
    todo ?? '',
  ];
  return item(
    paragraph(strong(sentence), words(`${how} ${more.filter((each) => each !== '').join(' ')}`)),
  );
}

function notKnown(commit: string, report: CheckReport | undefined): string {
  const why = report
    ? 'does not pass the check, so what it changes for readers is not known'
    : 'could not be checked; the log says why';
  return writeMarkdown([paragraph(words(`Commit ${commit} ${why}.`))]);
}

function problemsOf(report: CheckReport | undefined): string {
  if (!report || report.problems.length === 0) return '';
  const problems = [
    ...report.problems.filter(({ severity }) => severity === 'error'),
    ...report.problems.filter(({ severity }) => severity === 'warning'),
  ];
  const more = problems.length - mostProblems;
  const nodes: RootContent[] = [
    paragraph(strong(`What the check finds: ${problems.length}`)),
    list(
      problems
        .slice(0, mostProblems)
        .map(({ severity, file, line, column, message, todo }) =>
          item(
            paragraph(
              { type: 'inlineCode', value: `${file}:${line}:${column}` },
              words(` ${severity}: ${message} ${todo}`),
            ),
          ),
        ),
    ),
    ...(more > 0 ? [paragraph(words(`And ${more} more.`))] : []),
  ];
  return quiet(writeMarkdown(nodes));
}

/** The last comparison that the comment holds, folded. */
function outOfDate(before: string): string {
  const last = /<!-- comparison (\w+) -->([^]*?)<!-- \/comparison -->/.exec(before);
  return last
    ? `<details><summary>Out of date: commit ${last[1]}</summary>\n\n${last[0]}\n\n</details>`
    : '';
}

/** Without calling the people whose names stand after an @. */
function quiet(markdown: string): string {
  return markdown.replaceAll('@', '&#64;');
}
