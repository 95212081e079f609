import { describe, expect, it } from 'vitest';
import { policyRules } from '../../../src/client/app/trusted-types.ts';
import { mapWorkerUrl } from '../../../src/client/map/worker-url.ts';

const origin = 'https://tur.example';
const rules = policyRules(origin);

describe('the one policy of the page', () => {
  it("lets the service worker and the map's worker start, and says their address unchanged", () => {
    for (const url of ['/sw.js', `${origin}/sw.js`, mapWorkerUrl, new URL(mapWorkerUrl, origin).href]) {
      expect(rules.createScriptURL(url)).toBe(url);
    }
  });

  it('refuses every other address', () => {
    const others = [
      'https://evil.example/sw.js',
      '//evil.example/sw.js',
      '/sw.js?next=/evil.js',
      '/assets/../sw.js.map',
      'data:text/javascript,alert(1)',
      `blob:${origin}/sw.js`,
      `https://evil.example${mapWorkerUrl}`,
      '/assets/maplibre-gl-worker-other.js',
    ];
    for (const url of others) expect(() => rules.createScriptURL(url), url).toThrow(TypeError);
  });

  it('makes neither markup nor script of any text', () => {
    expect(() => rules.createHTML('')).toThrow(TypeError);
    expect(() => rules.createScript('')).toThrow(TypeError);
  });

  it('lets a GPX file become an inert document, and nothing else', () => {
    const parse = (text: string) => rules.createHTML(text, 'TrustedHTML', 'DOMParser parseFromString');
    for (const gpx of ['<gpx><trk/></gpx>', '<gpx version="1.1"/>', '<?xml version="1.0"?><gpx/>']) {
      expect(parse(gpx)).toBe(gpx);
    }
    for (const other of ['<gpxx/>', '<html></html>', ' <gpx/>']) expect(() => parse(other), other).toThrow(TypeError);
    expect(() => rules.createHTML('<gpx></gpx>', 'TrustedHTML', 'Element innerHTML')).toThrow(TypeError);
  });
});
