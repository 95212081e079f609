import * as z from 'zod/mini';

/** Where the page gets its map: always our own server. Null where there is neither pack nor tile source: paper only. */
export const mapSource = z.object({
  kind: z.enum(['pack', 'tiles', 'none']),
  /** `pack`: path of a PMTiles archive read by ranges; `tiles`: path template with {z}/{x}/{y}; `none`: ''. */
  url: z.string(),
  maxZoom: z.int(),
  attribution: z.string(),
});
export type MapSource = z.infer<typeof mapSource>;
