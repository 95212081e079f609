/** The dark squares of a QR code as one SVG path, a run of them in a line at a time. Rows from the top, one unit a square. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => runsIn(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`))
    .join('');
}

function runsIn(row: readonly boolean[]): readonly { readonly from: number; readonly length: number }[] {
  return row.flatMap((dark, x) => {
    if (!dark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [{ from: x, length: (end < 0 ? row.length : end) - x }];
  });
}
