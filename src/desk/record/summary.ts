import { desk } from '../../i18n/en/desk.ts';
import type { Summary } from '../places/place.ts';
import type { Workspace } from '../workspace.ts';

/** What a save says of itself: the files that it changes, and what that does to the record. */
export function summaryOf(workspace: Pick<Workspace, 'answer' | 'changed'>): Summary {
  const { answer } = workspace;
  const files = workspace.changed();
  const names = new Map(answer.rows.map(({ file, name }) => [file, name]));
  const [first = ''] = files;
  const title =
    files.length === 1
      ? `Edit ${names.get(first) ?? first}`
      : `Edit ${desk.count(files.length, 'file')} of the record`;
  return {
    title: title.length > 72 ? `${title.slice(0, 71).replace(/\s+\S*$/, '')}…` : title,
    body: [
      'What this does to the record:',
      ...(answer.effects.length > 0
        ? answer.effects.map(
            ({ before, claim, after }) => `- ${before}${claim?.text ?? ''}${after}`,
          )
        : [`- ${desk.noEffect}`]),
      '',
      'Files:',
      ...files.map((file) => `- ${file}`),
    ].join('\n'),
  };
}
