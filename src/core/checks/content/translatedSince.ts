import { shortenedTo } from '../../markdown/graphemes.ts';
import type { Place, Problem } from '../../markdown/problem.ts';
import { problemIn, type AnyEntry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import { plain } from '../../model/plain.ts';
import { behindOf, type Behind } from '../../model/translation/behind.ts';
import { bodyKey, digestOfPiece, piecesOf } from '../../model/translation/pieces.ts';
import type { Translation } from '../../model/translation/translation.ts';
import type { ContentCheck } from '../check.ts';

export const translatedSince: ContentCheck = {
  scope: 'content',
  ofOriginals: true,
  rules: {
    'translation-behind': {
      severity: 'warning',
      explanation:
        'Where an original has changed since it was translated, the translation says what it said before, and readers are told so at that piece. `of` in the translation holds what the original said; without it nothing is known of that.',
    },
    'not-translated': {
      severity: 'warning',
      explanation:
        'A new translation begins with the words of its original; what is left of these is published as if it were translated.',
    },
  },
  check: checkTranslatedSince,
  examples: {
    'An original that has changed since it was translated': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
---
They spoke on the phone. It was twice.
=== claims/they-spoke.uk.md
---
translates: they-spoke
claim: Господар і гість розмовляли
of:
  claim: ghkn
  text: knwt-qnsz
---
Вони розмовляли телефоном. Один раз.
^^^^ warning: The original (claims/they-spoke.md:8) has changed since this was translated. “It was twice.” is new in it, and one sentence that it had is gone. Translate it anew, then run \`npm run translate -- claims/they-spoke uk\`.
`,
    'A translation that still has the words of its original': `
=== claims/they-spoke.uk.md
---
translates: they-spoke
claim: The host and the guest spoke
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: These are the words of the original. Translate them.
---
`,
    'Digests that are none': `
=== claims/they-spoke.uk.md
---
translates: they-spoke
claim: Господар і гість розмовляли
of: { claim: today }
             ^^^^^ “today” is no digest of a text. Delete \`of\` and run \`npm run translate\`, which writes it.
---
`,
  },
};

/**
 * The pieces of translations whose originals have changed, and those that are not translated yet.
 */
function checkTranslatedSince({ entries, translations }: LinkedRecord): Problem[] {
  const keyOf = ({ collection, id }: AnyEntry | Translation) => `${collection}/${id}`;
  const originals = new Map(entries.map((entry) => [keyOf(entry), entry]));
  return translations.flatMap((translation) => {
    const original = originals.get(keyOf(translation));
    return original
      ? [
          ...behindOf(original, translation).pieces.map((each) =>
            behindProblem(each, original, translation),
          ),
          ...notTranslated(original, translation),
        ]
      : [];
  });
}

function behindProblem(behind: Behind, original: AnyEntry, translation: Translation): Problem {
  const { how, now, at } = behind;
  const { language } = translation;
  const where = now ? ` (${original.file}:${now.place.line})` : '';
  const run = `run \`npm run translate -- ${translation.collection === 'site' ? '' : `${translation.collection}/`}${translation.id} ${language}\``;
  const said = {
    changed: {
      message: `The original${where} has changed since this was ${language === plain ? 'written' : 'translated'}.${whatChanged(behind)}`,
      todo: `${language === plain ? 'Write' : 'Translate'} it anew, then ${run}.`,
    },
    removed: {
      message: 'The original no longer has what this translates.',
      todo: `Take it out, then ${run}.`,
    },
    added: {
      message: `The original${where} says more here than when this was translated: ${quoted(behind.fresh)}.`,
      todo: `${language === plain ? 'Write' : 'Translate'} it, then ${run}.`,
    },
  }[how];
  return problemIn(translation, at?.place ?? placeOf(behind, translation), {
    severity: 'warning',
    rule: 'translation-behind',
    ...said,
  });
}

function whatChanged({ fresh, gone }: Behind): string {
  const taken =
    gone === 1 ? 'one sentence that it had is gone' : `${gone} sentences that it had are gone`;
  if (fresh.length > 0) return ` ${quoted(fresh)} is new in it${gone > 0 ? `, and ${taken}` : ''}.`;
  return gone > 0
    ? ` ${taken.charAt(0).toUpperCase()}${taken.slice(1)}.`
    : ' Its sentences stand in another order.';
}

function quoted(sentences: readonly string[]): string {
  return `“${shortenedTo(sentences.join(' '), 200)}”`;
}

/** The place of a key whose pieces cannot be told apart: its first. */
function placeOf({ key }: Behind, { collection, parsed }: Translation): Place {
  return piecesOf(collection, parsed).get(key)?.[0]?.place ?? { line: 1, column: 1 };
}

/**
 * A few words may be alike in both languages, and a name is: only so many tell that a piece is not
 * translated.
 */
const fewest = 4;
const names = ['name', 'term'];

function notTranslated(
  original: AnyEntry,
  { collection, parsed, file, language }: Translation,
): Problem[] {
  // A plain sentence may stay as it is.
  if (language === plain) return [];
  const theirs = piecesOf(original.collection, original.parsed);
  return [...piecesOf(collection, parsed)].flatMap(([key, pieces]) => {
    const known = new Set((theirs.get(key) ?? []).map(digestOfPiece));
    return pieces
      .filter(
        (piece) =>
          !names.includes(key) && known.has(digestOfPiece(piece)) && wordsIn(piece) >= fewest,
      )
      .map(({ place }) =>
        problemIn({ file }, place, {
          severity: 'warning',
          rule: 'not-translated',
          message:
            key === bodyKey
              ? 'This is a paragraph of the original.'
              : 'These are the words of the original.',
          todo: 'Translate them.',
        }),
      );
  });
}

function wordsIn({ sentences }: { sentences: readonly { sentence: string }[] }): number {
  return sentences.flatMap(({ sentence }) => sentence.match(/\p{L}{2,}/gu) ?? []).length;
}
