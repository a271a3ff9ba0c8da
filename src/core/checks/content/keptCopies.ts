import type { Finding } from '../../markdown/problemInFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import { baseLanguage } from '../../model/baseLanguage.ts';
import { problemAt } from '../../model/entry.ts';
import { lookInCopies, quotedWords, type LookedInCopies } from '../../model/lookInCopies.ts';
import type { Source } from '../../model/model.ts';
import { quotePath } from '../../model/quotePath.ts';
import type { ContentCheck } from '../check.ts';

export const keptCopies: ContentCheck = {
  scope: 'content',
  ofOriginals: true,
  rules: {
    'other-words-in-copy': {
      severity: 'warning',
      explanation:
        'Every quote is compared with the copies of its source that `npm run keep` has kept. One that stands there in other words only is shown with the difference.',
    },
    'not-in-copy': {
      severity: 'warning',
      explanation: 'The same of a quote of which nothing like it stands in any copy.',
    },
    'damaged-copy': {
      severity: 'warning',
      explanation:
        'A copy that cannot be read, or has changed since it was kept, is passed over. It never stops publication.',
    },
  },
  check: checkKeptCopies,
  examples: {
    'A quote that stands in the kept copy in other words': `
=== captures/host-post/copy.txt
Last night, we spoke at great length. It went well.
=== claims/they-spoke.md (as it was)
@ 5:56 warning: These words are not in the copy that was kept on 2025-08-18 at 22:00 UTC (captures/host-post/copy.txt). Nearest words there: “we spoke at great” (here “length”, in the copy “great”). Correct the quote, or keep the page again: npm run keep -- host-post.
`,
    'A quote that does not stand in the kept copy': `
=== captures/host-post/copy.txt
This page cannot be shown in your country.
=== claims/they-spoke.md (as it was)
@ 5:56 warning: These words are not in the copy that was kept on 2025-08-18 at 22:00 UTC (captures/host-post/copy.txt). Look at the page. If they stand there, keep it again: npm run keep -- host-post.
`,
    'A copy that is damaged': `
=== captures/host-post/copy.txt
DAMAGED
=== sources/host-post.md (as it was)
@ 2:8 warning: A kept copy is passed over: captures/host-post/copy.txt is no page. Keep the page again: npm run keep -- host-post.
`,
  },
};

function checkKeptCopies({ record, entryOf }: LinkedRecord): Problem[] {
  const own = baseLanguage(record.site.language);
  return record.sources
    .filter(({ kept }) => kept.length > 0)
    .flatMap((source) => [...damaged(source, entryOf), ...misquoted(source, own, entryOf)]);
}

function damaged(source: Source, entryOf: LinkedRecord['entryOf']): Problem[] {
  const entry = entryOf.get(source);
  return source.kept.flatMap(({ file, fault }) =>
    entry && fault !== undefined
      ? [
          problemAt(entry, ['title'], {
            severity: 'warning',
            rule: 'damaged-copy',
            message: `A kept copy is passed over: ${file} ${fault}`,
            todo: `Keep the page again: npm run keep -- ${source.id}.`,
          }),
        ]
      : [],
  );
}

function misquoted(source: Source, own: string, entryOf: LinkedRecord['entryOf']): Problem[] {
  return quotedWords(source).flatMap(({ said, index, key, words }) => {
    const entry = entryOf.get(said.claim);
    // A translation stands in no page; only its original can be looked for.
    const isOwnWords = key === 'original' || baseLanguage(source.language) === own;
    const looked = entry && isOwnWords ? lookInCopies(words, source) : undefined;
    if (!entry || !looked || looked.words === 'there') return [];
    return [problemAt(entry, quotePath(said, key, index), findingOf(looked, source))];
  });
}

function findingOf(
  looked: LookedInCopies & { words: 'changed' | 'gone' },
  { id }: Source,
): Finding {
  const { copy, file } = looked;
  const message = `These words are not in the copy that was kept on ${copy.at.slice(0, 10)} at ${copy.at.slice(11, 16)} UTC (${file}).`;
  return looked.words === 'changed'
    ? {
        severity: 'warning',
        rule: 'other-words-in-copy',
        message,
        todo: `Nearest words there: “${looked.near.words}” (${looked.near.difference}). Correct the quote, or keep the page again: npm run keep -- ${id}.`,
      }
    : {
        severity: 'warning',
        rule: 'not-in-copy',
        message,
        todo: `Look at the page. If they stand there, keep it again: npm run keep -- ${id}.`,
      };
}
