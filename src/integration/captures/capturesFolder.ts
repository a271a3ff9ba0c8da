/** The folder of kept copies that SOURCELINE_CAPTURES names, else `captures`. */
export function capturesFolder(): string {
  return process.env['SOURCELINE_CAPTURES'] || 'captures';
}
