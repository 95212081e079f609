import { makeTown } from '../../src/practice/make-town.ts';
import { simulateWalkers } from '../../src/practice/walkers.ts';
import type { Campaign } from '../../src/protocol/campaign.ts';
import { paths } from '../../src/protocol/paths.ts';
import { requestsOf } from '../../src/server/demo-phone.ts';
import type { TestServer } from './run-server.ts';

/**
 * So many simulated people walk the same main street, each from a home and with a phone of their own; what the privacy
 * rules let through is sent over the real wire. Returns how many marks the server was given.
 */
export async function contribute(server: TestServer, people: number, seed = 7): Promise<number> {
  const walkers = simulateWalkers({
    town: makeTown(1),
    seed,
    count: people,
    walksEach: 2,
    periodStartMs: Date.now() - 20 * 86_400_000,
    periodDays: 14,
    sharedErrand: true,
    secondsBetweenFixes: 4,
  });
  let marks = 0;
  for (const walker of walkers) {
    const enrolled = await post(server, paths.enrol, { code: server.code });
    const { token, campaign } = enrolled as { token: string; campaign: Campaign };
    const requests = requestsOf(walker, campaign);
    marks += requests.marks.length;
    for (const items of [requests.walks, requests.marks]) {
      if (items.length > 0) await post(server, paths.sync, { v: 1, items }, token);
    }
  }
  return marks;
}

async function post(server: TestServer, path: string, body: unknown, token?: string): Promise<unknown> {
  const response = await fetch(server.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
