import { chartData, type ChartSpec } from '../../../core/model/figure/chart/chartData.ts';
import { relabelChart } from '../../../core/model/figure/relabel.ts';
import type { TableData } from '../../../core/model/figure/readTable.ts';
import { tableOf } from '../../../core/model/figure/tableOf.ts';
import type { Figure } from '../../../core/model/model.ts';
import type { Edition } from '../../parts/edition.ts';
import { chartView, chartWords, type ChartView } from '../chart/chartView.ts';

/** The chart of a figure; nothing where its file is not in order. */
export function chartOf(figure: Figure, edition: Edition): ChartView | undefined {
  const found = specOf(figure);
  return found && chartView(found.spec, found.table, edition.record.site.language, found.keys);
}

/** The numbers of a chart in words. */
export function chartParagraphs(figure: Figure, edition: Edition): string[] {
  const found = specOf(figure);
  return found ? chartWords(found.spec, found.table, edition.record.site.language) : [];
}

/** A chart and its table in the words that readers see; a link names a row by those of the data. */
function specOf(figure: Figure): { spec: ChartSpec; table: TableData; keys: string[] } | undefined {
  const table = tableOf(figure);
  return figure.data.kind === 'chart' && table
    ? {
        ...relabelChart(figure.data, table),
        keys: chartData(figure.data, table).rows.map(({ key }) => key),
      }
    : undefined;
}
