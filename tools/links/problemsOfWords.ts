import type { Problem } from '../../src/core/markdown/problem.ts';
import type { LinkedRecord } from '../../src/core/model/linkRecord.ts';
import { problemAt } from '../../src/core/model/entry.ts';
import { quotePath } from '../../src/core/model/quotePath.ts';
import type { FoundAgain, LookedAgain } from './lookAgain.ts';

/** What became of quoted words on their pages, where they are not there, at the place of each. */
export function problemsOfWords(
  looked: readonly LookedAgain[],
  { entryOf }: Pick<LinkedRecord, 'entryOf'>,
): Problem[] {
  return looked.flatMap(({ source, url, words, isGone, why }) => {
    const own = entryOf.get(source);
    const unclear =
      own && why !== undefined
        ? [
            problemAt(own, ['title'], {
              severity: 'warning',
              rule: 'words-unclear',
              message: `Whether the quoted words still stand at ${url} cannot be told. ${why}`,
              todo: 'Nothing is recorded of them.',
            }),
          ]
        : [];
    return [
      ...unclear,
      ...words.flatMap((each): Problem[] => {
        const entry = entryOf.get(each.said.claim);
        const finding = findingOf(each, url, isGone);
        return entry && finding
          ? [problemAt(entry, quotePath(each.said, each.key, each.index), finding)]
          : [];
      }),
    ];
  });
}

function findingOf({ found, words }: FoundAgain, url: string, isGone: boolean) {
  if (found.words === 'there') return undefined;
  return found.words === 'changed'
    ? {
        severity: 'warning' as const,
        rule: 'words-changed',
        message: `These words stand at ${url} in other words now. In the copy: “${words}”. On the page: “${found.near.words}”.`,
        todo: recordIt,
      }
    : {
        severity: 'warning' as const,
        rule: 'words-gone',
        message: isGone
          ? `The page of these words is gone: ${url}.`
          : `These words no longer stand at ${url}.`,
        todo: recordIt,
      };
}

const recordIt = 'Look at the page. `npm run links -- --record` writes it into the source.';

/** What `links --json` prints of the quoted words: each page of which a copy is kept. */
export function wordsAsJson(looked: readonly LookedAgain[]) {
  return {
    words: looked.map(({ source, url, isGone, why, words }) => ({
      source: source.id,
      url,
      isGone,
      why,
      quotes: words.map(({ words: copy, found }) => ({
        state: found.words,
        copy,
        page: found.words === 'changed' ? found.near.words : undefined,
      })),
    })),
  };
}
