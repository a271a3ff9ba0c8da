import type { CorrectionComment } from 'schema-dts';
import type { Correction } from '../../record/model.ts';
import { changeLabels } from '../changes/changeLabels.ts';
import { newestFirst } from '../changes/correctionView.ts';

/** What was put right of a page, the newest first; no property at all where nothing was. */
export function correctionComments(corrections: readonly Correction[]): {
  correction?: CorrectionComment[];
} {
  if (corrections.length === 0) return {};
  return {
    correction: newestFirst(corrections).map(({ at, was, now }) => ({
      '@type': 'CorrectionComment',
      datePublished: at.text,
      text: changeLabels.said(was, now.text),
    })),
  };
}
