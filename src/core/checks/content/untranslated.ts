import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { CheckContext, ContentCheck } from '../check.ts';

export const untranslated: ContentCheck = {
  scope: 'content',
  rules: {
    untranslated: {
      severity: 'warning',
      explanation:
        'Words of the pages that no editor writes are in English where the catalogue of the language lacks them.',
    },
  },
  check: checkUntranslated,
  examples: {
    'A language without words for the pages': `
=== site.md
---
name: The House
tagline: A record for tests
publisher: The House
address: https://house.example
contact: desk@house.example
language: tlh
          ^^^ warning: The words that the pages give themselves are in English: there is no catalogue for “tlh”. docs/languages.md tells how to write one.
zone: Europe/Kyiv
topics: { talks: Talks }
---
`,
  },
};

/** So many missing messages are named; of more, how many there are. */
const named = 12;

function checkUntranslated({ siteEntry, record }: LinkedRecord, context: CheckContext): Problem[] {
  const { language } = record.site;
  const missing = context.missingMessages(language);
  if (!siteEntry || missing.length === 0) return [];
  const finding = { severity: 'warning' as const, rule: 'untranslated' };
  return [
    problemAt(
      siteEntry,
      ['language'],
      missing === 'all'
        ? {
            ...finding,
            message: `The words that the pages give themselves are in English: there is no catalogue for “${language}”.`,
            todo: 'docs/languages.md tells how to write one.',
          }
        : {
            ...finding,
            message: `The catalogue for “${language}” lacks ${missing.length} messages, which are in English: ${missing.slice(0, named).join(', ')}${missing.length > named ? ' and others' : ''}.`,
            todo: 'docs/languages.md tells how to write them.',
          },
    ),
  ];
}
