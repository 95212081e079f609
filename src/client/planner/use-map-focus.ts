import { useEffect, useState } from 'react';
import type { DeskMark, HeatCell } from '../../protocol/snapshot.ts';
import type { MapFocus } from './desk-map.tsx';
import { cellZoom, markZoom } from './map-zooms.ts';

/**
 * What the map was last asked to show; null: all there is. A link to a chosen cell or mark, or a reload of it, begins
 * there. Only what is on the map can be begun at: an old link may name a cell that this utgave does not have.
 */
export function useMapFocus(cell: HeatCell | undefined, mark: DeskMark | undefined) {
  const [focus, setFocus] = useState<MapFocus | null>(() =>
    mark === undefined ? null : { centre: mark.mark, zoom: markZoom },
  );
  const [opened] = useState(cell);
  useEffect(() => {
    if (opened === undefined) return;
    let isHere = true;
    // The table fetches the same code: the weight of h3-js comes once, and after the page.
    void import('../../domain/heat/cell.ts').then(({ cellCentre }) => {
      const chosen = { centre: cellCentre(opened.cell), zoom: cellZoom(opened.level) };
      if (isHere) setFocus((asked) => asked ?? chosen);
    });
    return () => {
      isHere = false;
    };
  }, [opened]);
  return [focus, setFocus] as const;
}
