import type { LayerSpecification } from 'maplibre-gl';

/** Named places in the order of drawing, lowest first. Each is an invisible layer; own layers go right below it. */
export const slots = ['slot-grid', 'slot-heat', 'slot-track', 'slot-spots', 'slot-here'] as const;
export type Slot = (typeof slots)[number];

export function slotLayer(id: Slot): LayerSpecification {
  return { id, type: 'background', layout: { visibility: 'none' } };
}
