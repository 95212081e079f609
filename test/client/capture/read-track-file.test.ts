import { onErrorStopParsing, DOMParser as XmlParser } from '@xmldom/xmldom';
import { beforeEach, expect, test, vi } from 'vitest';
import { readTrackFile } from '../../../src/client/capture/read-track-file.ts';

/** Browsers answer broken XML with a `parsererror` document; xmldom throws. */
class BrowserLikeParser {
  parseFromString(text: string, type: string) {
    const parser = new XmlParser({ onError: onErrorStopParsing });
    try {
      return parser.parseFromString(text, type);
    } catch {
      return parser.parseFromString('<parsererror/>', type);
    }
  }
}

beforeEach(() => {
  vi.stubGlobal('DOMParser', BrowserLikeParser);
  return () => vi.unstubAllGlobals();
});

const gpx = `\uFEFF<?xml version="1.0"?>
<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>
<trkpt lat="63.43" lon="10.38"><time>2026-03-03T12:00:00Z</time></trkpt>
<trkpt lat="63.44" lon="10.38"><time>2026-03-03T12:10:00Z</time></trkpt>
</trkseg></trk></gpx>`;

test('GPX becomes GeoJSON with longitude first and its times', async () => {
  const read = await readTrackFile(new File([gpx], 'tur.gpx'));
  expect(read).toMatchObject({
    ok: true,
    geojson: {
      features: [
        {
          geometry: {
            type: 'LineString',
            coordinates: [
              [10.38, 63.43],
              [10.38, 63.44],
            ],
          },
          properties: { coordinateProperties: { times: ['2026-03-03T12:00:00Z', '2026-03-03T12:10:00Z'] } },
        },
      ],
    },
  });
});

test.each([
  ['its bare element', '<gpx><trk/></gpx>'],
  ['a comment', `\n<!-- from a watch -->\n<!-- two -->\n${gpx.slice(1)}`],
  ['a byte order mark and blank lines', `\uFEFF\r\n\r\n${gpx.slice(1)}`],
])('GPX may open with %s', async (_what, text) => {
  expect(await readTrackFile(new File([text], 'tur.gpx'))).toMatchObject({ ok: true });
});

test('GeoJSON is told by what it holds, not by its name', async () => {
  const read = await readTrackFile(new File(['{"type":"FeatureCollection","features":[]}'], 'tur.txt'));
  expect(read).toEqual({ ok: true, geojson: { type: 'FeatureCollection', features: [] } });
});

test.each([
  ['broken XML', gpx.slice(0, 200), 'broken-file'],
  ['broken JSON', '{"type":', 'broken-file'],
  ['another kind of XML', '<?xml version="1.0"?><kml/>', 'not-a-track-file'],
  ['a picture', '\u0089PNG', 'not-a-track-file'],
  ['nothing', '', 'empty-file'],
  ['only blank lines', '\uFEFF \r\n\n', 'empty-file'],
])('%s is refused with its reason', async (_what, text, failure) => {
  expect(await readTrackFile(new File([text], 'tur.gpx'))).toEqual({ ok: false, failure });
});

test('a file of 60 MB is refused before it is read', async () => {
  const file = new File([gpx], 'tur.gpx');
  Object.defineProperty(file, 'size', { value: 60 * 1024 * 1024 });
  const text = vi.spyOn(file, 'text');
  expect(await readTrackFile(file)).toEqual({ ok: false, failure: 'too-large' });
  expect(text).not.toHaveBeenCalled();
});

test('tells how far it is, by the bytes that have come, and never goes back', async () => {
  const shares: number[] = [];
  const long = gpx.replace('</trkseg>', `${'<trkpt lat="63.43" lon="10.38"/>\n'.repeat(20_000)}</trkseg>`);
  const pieces = [long.slice(0, 300_000), long.slice(300_000, 500_000), long.slice(500_000)];
  const read = await readTrackFile(new File(pieces, 'tur.gpx'), async (share) => void shares.push(share));
  expect(read.ok).toBe(true);
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBeGreaterThan(0);
  expect(shares.at(-1)).toBeLessThan(1);
});

test('letters that lie across two pieces of a file stay whole', async () => {
  const text = JSON.stringify({ type: 'FeatureCollection', features: [], name: 'å' });
  const bytes = new TextEncoder().encode(text);
  const middle = bytes.indexOf(0xa5);
  const file = new File([bytes.slice(0, middle), bytes.slice(middle)], 'tur.json');
  expect(await readTrackFile(file)).toEqual({ ok: true, geojson: JSON.parse(text) });
});
