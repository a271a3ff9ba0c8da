import { toString } from 'mdast-util-to-string';
import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemInFile } from '../../markdown/problemInFile.ts';
import type { FileCheck } from '../check.ts';

export const writtenCorrection: FileCheck = {
  scope: 'file',
  inLines: false,
  rules: {
    'written-correction': {
      severity: 'warning',
      explanation:
        'A correction in the text alone reaches neither the list of corrections, nor the feeds, nor a reader who comes back.',
    },
  },
  check: checkWrittenCorrection,
  examples: {
    'A correction in the text': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
**Correction (20 August):** The talk was on Monday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This reads like a correction, and does not stand among \`corrections\`. Write in the front matter, below \`corrections:\`, - { at: …, was: "what it said", now: "what it says now" }; its day as 2025-08-20.
`,
  },
};

const correction =
  /^(?:correction|corrected|clarification|erratum|errata|editor['’]s note|korrektur|berichtigung|korrigiert|rectificatif|correction|corrección|correzione|correctie|sprostowanie|виправлення|уточнення|исправление|уточнение)(?:\s*\([^()]{1,60}\)|(?:,| of| on| from| vom| du| от| від)\s[^:.]{1,40})?\s?[:—–]/iu;
const update =
  /^(?:update[ds]?|aktualisiert|mise à jour|actualización|aggiornamento|aktualizacja|оновлено|обновлено)(?:\s*\([^()]{1,60}\)|(?:,| on| at| vom)\s[^:.]{1,40})?\s?[:—–]/iu;

/** A paragraph of an article or a claim that begins as corrections and updates do. */
function checkWrittenCorrection(file: ParsedFile): Problem[] {
  if (!/^(?:articles|claims)\//.test(file.file)) return [];
  return file.tree.children.flatMap((node) => {
    if (node.type !== 'paragraph' || !node.position) return [];
    const text = toString(node);
    const isCorrection = correction.test(text);
    if (!isCorrection && (!file.file.startsWith('articles/') || !update.test(text))) return [];
    const first = node.children[0]?.position?.end ?? node.position.end;
    const { line, column } = node.position.start;
    return [
      problemInFile(
        file.file,
        { line, column, endColumn: first.line === line ? first.column : column + 1 },
        {
          severity: 'warning',
          rule: 'written-correction',
          ...(isCorrection ? asCorrection : asUpdate),
        },
      ),
    ];
  });
}

const asCorrection = {
  message: 'This reads like a correction, and does not stand among `corrections`.',
  todo: 'Write in the front matter, below `corrections:`, - { at: …, was: "what it said", now: "what it says now" }; its day as 2025-08-20.',
};

const asUpdate = {
  message: 'This reads like an update, and does not stand among `updates`.',
  todo: 'Write in the front matter, below `updates:`, - { at: …, what: "what is new" }; its day as 2025-08-20.',
};
