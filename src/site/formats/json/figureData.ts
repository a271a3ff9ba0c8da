import type { Figure } from '../../../core/model/model.ts';
import { numberIn } from '../../../core/model/figure/readTable.ts';
import { tableOf } from '../../../core/model/figure/tableOf.ts';
import { sourcesOfFigure } from '../../../core/model/collectContents.ts';
import { figureWords } from '../../diagram/figure/figureView.ts';
import type { Edition } from '../../parts/edition.ts';
import { wholeAddressOf } from '../../parts/wholeAddress.ts';
import { csvCell } from './claimsCsv.ts';
import { envelope, type DataEdition } from './dataFiles.ts';
import { dateData } from './references.ts';
import type { FigureData, FigureFile, FiguresFile } from './shapes/figure.ts';

/** `/figures/ID.json`: a figure with what it shows in words. */
export function figureFile(figure: Figure, edition: DataEdition): FigureFile {
  return { ...envelope('figure', edition), ...figureData(figure, edition) };
}

/** Figures, by id. */
export function figuresFile(figures: readonly Figure[], edition: DataEdition): FiguresFile {
  return {
    ...envelope('figures', edition),
    figures: figures.map((figure) => figureData(figure, edition)),
  };
}

/** `/figures/ID.csv`: the cells of a table; nothing of another kind. */
export function figureCsv(figure: Figure): string | undefined {
  const table = tableOf(figure);
  return (
    table &&
    [table.columns, ...table.rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
  );
}

/** A number is no formula, whatever it begins with. */
function cellOf(cell: string): string {
  return numberIn(cell) === undefined || cell.includes(',') ? csvCell(cell) : cell;
}

function figureData(figure: Figure, edition: Edition): FigureData {
  const { id, title, alt, body, credit, licence, language, verified, claims, articles } = figure;
  const table = tableOf(figure);
  return {
    id,
    address: wholeAddressOf(figure, edition),
    kind: figure.data.kind,
    title,
    alt,
    words: figureWords(figure, edition),
    caption: body.text,
    credit,
    ...(licence !== undefined && { licence }),
    ...(language !== undefined && { language }),
    ...(verified && {
      verified: { by: verified.by, at: dateData(verified.at), how: verified.how },
    }),
    claims: claims.map((each) => each.id),
    sources: sourcesOfFigure(figure).map((each) => each.id),
    articles: articles.map((each) => each.id),
    ...(table && { table }),
  };
}
