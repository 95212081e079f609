/** Long enough for a slow net; a walker who waits for a name waits for nothing else. */
const patienceMs = 15_000;

/** A map tile of our own server, for the names in it; null where the map is empty. Rejects when it cannot be had now. */
export async function readTileBytes(address: string): Promise<ArrayBuffer | null> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patienceMs) });
  // An empty answer that may not be kept is the server's way to say that it did not reach its own source.
  if (!response.ok || response.headers.get('cache-control') === 'no-store') {
    throw new Error(`No tile: ${response.status}`);
  }
  const bytes = await response.arrayBuffer();
  return bytes.byteLength === 0 ? null : bytes;
}
