import { basename } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { pages } from '../../protocol/paths.ts';

/** Serves the built pages. `folder` is the build's output; its hashed files are kept for a year, the rest is asked for again. */
export async function addPageRoutes(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.includes('/assets/') && /-[\w-]{8,}\.\w+$/.test(basename(path));
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const send = (page: string) => (_request: unknown, reply: FastifyReply) => reply.sendFile(page, folder);
  for (const path of [pages.home, pages.invitation, pages.oneSpot]) server.get(path, send('index.html'));
  for (const path of [pages.desk, pages.deskSetup]) server.get(path, send('desk.html'));
}
