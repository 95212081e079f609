import { Worker } from 'node:worker_threads';
import type { SnapshotOrder } from './make-snapshot.ts';
import type { KeptSnapshot } from './ports.ts';

/**
 * Makes an utgave in a thread of its own, so that no phone waits for its verdict meanwhile. Rejects with the worker's
 * own error, which is a bug.
 */
export function makeInWorker(order: SnapshotOrder): Promise<KeptSnapshot> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url), { workerData: order });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The snapshot worker ended with ${code} and no utgave.`)));
  });
}
