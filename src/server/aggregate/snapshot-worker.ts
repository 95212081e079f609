import { parentPort, workerData } from 'node:worker_threads';
import { makeSnapshot, type SnapshotOrder } from './make-snapshot.ts';

// Runs in a thread of its own; make-in-worker.ts starts it with the order and takes the answer.
parentPort?.postMessage(makeSnapshot(workerData as SnapshotOrder));
