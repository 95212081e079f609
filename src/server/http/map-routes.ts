import type { FastifyInstance } from 'fastify';
import { paths } from '../../protocol/paths.ts';
import type { MapOffer, TilePlace } from '../publish/map-ports.ts';
import type { RateLimits } from './rate-limits.ts';
import { sendProblem } from './send-problem.ts';

interface TileParams {
  readonly Params: { readonly z: string; readonly x: string; readonly y: string };
}

/** The finest level of any tile scheme that is served. */
const maxTileZoom = 22;

/** The map from our own server, so that a phone tells nobody else where home is. */
export function addMapRoutes(server: FastifyInstance, map: MapOffer, rates: RateLimits): void {
  server.get(paths.map, async (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(await map.describe()),
  );

  server.get(paths.mapPack, async (_request, reply) => {
    const pack = await map.findPack();
    if (!pack) return sendProblem(reply, 'not-found', 'This server has no area pack.');
    return reply
      .type('application/vnd.pmtiles')
      .header('cache-control', 'no-cache')
      .sendFile(pack.name, pack.folder, { contentType: false, cacheControl: false });
  });

  server.get<TileParams>(paths.mapTile, { config: { rateLimit: rates.tiles } }, async (request, reply) => {
    const place = placeOf(request.params);
    if (!place) return sendProblem(reply, 'not-found', 'There is no such tile.');
    const tile = await map.readTile(place);
    // An empty answer is drawn as bare paper, without an error; one that may be filled later is not remembered.
    if (tile.kind === 'away') return reply.code(204).header('cache-control', 'no-store').send();
    reply.header('cache-control', 'public, max-age=604800');
    if (tile.kind === 'empty') return reply.code(204).send();
    return reply.type('application/vnd.mapbox-vector-tile').header('content-encoding', 'gzip').send(tile.gzipped);
  });
}

function placeOf(params: TileParams['Params']): TilePlace | null {
  const [z, x, y] = [params.z, params.x, params.y].map((text) => (/^\d{1,7}$/.test(text) ? Number(text) : Number.NaN));
  if (z === undefined || x === undefined || y === undefined || !(z <= maxTileZoom)) return null;
  return x < 2 ** z && y < 2 ** z ? { z, x, y } : null;
}
