import { describe, expect, it } from 'vitest';
import { asksForOneSpot, brokenCodeInPath, codeInPath, readCode } from '../../../src/client/walker/welcome/code.ts';
import { campaignCode } from '../../../src/protocol/campaign.ts';

describe('a code', () => {
  it.each(['ABCDEF', 'abcdef', 'abc def', ' ABC-DEF ', 'a b c d e f'])('may be typed as "%s"', (typed) => {
    expect(readCode(typed)).toBe('ABCDEF');
  });
  it.each(['', 'ABCDE', 'ABCDEFG', 'ABCDE1', 'ABCDEI', 'ABCDEO', 'ABCDEQ', 'ÆBCDEF'])('cannot be "%s"', (typed) => {
    expect(readCode(typed)).toBeNull();
  });
  it('is what the protocol takes', () => {
    expect(campaignCode.safeParse(readCode('npr xyz')).success).toBe(true);
  });
  it('is found in the link of a poster and nowhere else', () => {
    expect(codeInPath('/delta/trpndh')).toBe('TRPNDH');
    expect(codeInPath('/delta/TRPNDH/')).toBe('TRPNDH');
    expect(codeInPath('/')).toBeNull();
    expect(codeInPath('/delta/%')).toBeNull();
    expect(codeInPath('/plan/delta/TRPNDH')).toBeNull();
  });
  it('is found in the link for one place too, which alone asks for one place', () => {
    for (const path of ['/delta/trpndh/sted', '/delta/TRPNDH/sted/']) {
      expect(codeInPath(path)).toBe('TRPNDH');
      expect(asksForOneSpot(path)).toBe(true);
    }
    for (const path of ['/', '/delta/TRPNDH', '/delta/TRPNDH/', '/delta/1/sted', '/delta/TRPNDH/steder'])
      expect(asksForOneSpot(path), path).toBe(false);
    expect(codeInPath('/delta/TRPNDH/annet')).toBeNull();
  });
});

describe('a link whose code is none', () => {
  it.each([
    ['/delta/QQQQQQ', 'QQQQQQ'],
    ['/delta/abc/sted', 'abc'],
    ['/delta/%C3%86BCDEF', 'ÆBCDEF'],
    ['/delta/%E0%A4%A', '%E0%A4%A'],
    ['/delta/ABCDEFGHIJKLMN', 'ABCDEFGHIJKL'],
  ])('%s says what stood there', (path, word) => {
    expect(brokenCodeInPath(path)).toBe(word);
  });
  it.each(['/', '/delta/ABCDEF', '/delta/ABCDEF/sted', '/kart'])('is not %s', (path) => {
    expect(brokenCodeInPath(path)).toBeNull();
  });
});
