import type { CorrectionComment } from 'schema-dts';
import type { Correction } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';
import { newestFirst } from '../../parts/changes/correctionView.ts';

/** What was put right of a page, the newest first; no property at all where nothing was. */
export function correctionComments(corrections: readonly Correction[]): {
  correction?: CorrectionComment[];
} {
  if (corrections.length === 0) return {};
  return {
    correction: newestFirst(corrections).map(({ at, was, now }) => ({
      '@type': 'CorrectionComment',
      datePublished: at.text,
      text: messages.changes.correctedFrom(was, now.text),
    })),
  };
}
