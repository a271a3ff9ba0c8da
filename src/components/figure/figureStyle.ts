import type { DrawnFigure } from '../../site/diagram/figure/figureView.ts';
import chart from '../../styles/figures/chart.css?inline';
import clock from '../../styles/figures/clock.css?inline';
import document from '../../styles/figures/document.css?inline';
import map from '../../styles/figures/map.css?inline';
import mapColours from '../../styles/figures/mapColours.css?inline';
import table from '../../styles/figures/table.css?inline';

type Kind = DrawnFigure['kind'];

const styles: { [K in Kind]: string[] } = {
  photo: [],
  document: [document],
  clock: [clock],
  map: [mapColours, map],
  chart: [chart, table],
  table: [table],
};

/** The stylesheet of figures of these kinds, for the head of a page that shows them. */
export function figureStyle(kinds: Iterable<Kind>): string {
  return [...new Set([...kinds].sort().flatMap((kind) => styles[kind]))].join('');
}
