import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Where the built app serves MapLibre's worker. A file of its own, so that the first screen can allow it unloaded. */
export const mapWorkerUrl: string = workerUrl;
