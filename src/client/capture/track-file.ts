/** A file read as GeoJSON, or why it was refused. What is in it is judged by the domain; only the wrapping is judged here. */
export type TrackFile =
  | { readonly ok: true; readonly geojson: unknown }
  | { readonly ok: false; readonly failure: 'too-large' | 'empty-file' | 'not-a-track-file' | 'broken-file' };
