import { analyse } from '../../../src/core/standing/analyse.ts';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../../src/integration/contentFolder.ts';
import { readContent } from '../../support/content.ts';
import { describeStanding } from '../../../src/i18n/describeStanding.ts';
import { messages } from '../../../src/i18n/messages.ts';

const folder = readContentFolder('content');
if ('cannot' in folder) throw new Error(folder.cannot);
const { record, problems } = readContent(folder.files, folder.problems, folder.attachments);

test('the published content has no errors', () =>
  expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]));

test('the standings of the published claims match the reviewed list', async () => {
  const rows = record.claims.map((claim) => {
    const { standing, sensitivity } = analyse(claim);
    const { origins } = standing;
    const { label, sentence } = describeStanding(standing);
    const history = analyse(claim)
      .history.filter((row) => row.changed)
      .map((row) => `${row.day} ${row.standing.row.id}`)
      .join(', ');
    return `## ${claim.id}\n\n${claim.claim}.\n\n- **${label}**, ${origins.length} ${origins.length === 1 ? 'origin says' : 'origins say'} so\n- ${sentence}\n- ${history}\n${sensitivity ? `- ${messages.sensitivity.sentence(sensitivity)}\n` : ''}`;
  });
  const intro =
    '# The standings of the published claims\n\nKept by `tests/content/standings.test.ts`, so that a change of a standing is seen in review. When the change is meant: `npx vitest run tests/content --update`.\n';
  await expect([intro, ...rows].join('\n')).toMatchFileSnapshot('standings.md');
});
