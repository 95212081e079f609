import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Problem } from '../../protocol/problem.ts';

const refusals: Readonly<Record<string, { readonly status: number; readonly problem: Problem }>> = {
  HPE_HEADER_OVERFLOW: { status: 431, problem: { code: 'too-large', message: 'The headers are too large.' } },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    problem: { code: 'malformed', message: 'The request did not come in time.' },
  },
};
const unreadable = { status: 400, problem: { code: 'malformed', message: 'The request cannot be read.' } } as const;

/** Answers what is no HTTP request, on the bare connection: no route, hook or plugin has seen it. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, problem } = refusals[error.code ?? ''] ?? unreadable;
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    "content-security-policy: default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options: nosniff',
    'referrer-policy: no-referrer',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
