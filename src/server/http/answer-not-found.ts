import type { FastifyReply, FastifyRequest } from 'fastify';
import { pages } from '../../protocol/paths.ts';
import { sendProblem } from './send-problem.ts';

/** Without style or script of its own, which the content security policy would not let it have. */
const page = `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Siden finnes ikke – Seniortråkk</title>
</head>
<body>
<main>
<h1>Denne siden finnes ikke</h1>
<p>Adressen kan være skrevet feil, eller lenken er gammel. Ingenting er borte.</p>
<p><a href="${pages.home}">Gå til Seniortråkk</a></p>
<p><a href="${pages.desk}">For planleggere</a></p>
</main>
</body>
</html>
`;

/** A person who mistyped an address gets a page to go on from, a program the problem. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const asksForPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  if (!asksForPage || request.url.startsWith('/api/')) return sendProblem(reply, 'not-found', 'There is nothing here.');
  return reply.code(404).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page);
}
