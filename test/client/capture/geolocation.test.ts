import { beforeEach, expect, test, vi } from 'vitest';
import { createGeolocation } from '../../../src/client/capture/geolocation.ts';
import type { Fix } from '../../../src/domain/walk/fix.ts';

const denied = 1;
const unavailable = 2;
let succeed: (position: unknown) => void;
let fail: (code: number) => void;
let options: PositionOptions | undefined;
const fixes: Fix[] = [];
const troubles: string[] = [];

beforeEach(() => {
  fixes.length = 0;
  troubles.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('navigator', {
    geolocation: {
      watchPosition(onFix: (position: unknown) => void, onError: (error: unknown) => void, asked: PositionOptions) {
        succeed = onFix;
        fail = (code) => onError({ code, PERMISSION_DENIED: denied, POSITION_UNAVAILABLE: unavailable });
        options = asked;
        return 1;
      },
      clearWatch: () => undefined,
    },
  });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

const watch = () =>
  createGeolocation().watch({ onFix: (fix) => fixes.push(fix), onTrouble: (trouble) => troubles.push(trouble) });
const position = { timestamp: 1234, coords: { latitude: 63.43, longitude: 10.38, accuracy: 7, altitude: null } };

test('a reading becomes a fix with the time of the position, not of the callback', () => {
  watch();
  succeed(position);
  expect(fixes).toEqual([{ atMs: 1234, lat: 63.43, lng: 10.38, accuracyMetres: 7, altitudeMetres: null }]);
  expect(options).toEqual({ enableHighAccuracy: true, maximumAge: 0 });
});

test('"unavailable" between good fixes is tolerated; when it lasts it is told', () => {
  watch();
  succeed(position);
  fail(unavailable);
  vi.advanceTimersByTime(5000);
  succeed(position);
  vi.advanceTimersByTime(14_000);
  expect(troubles).toEqual([]);
  fail(unavailable);
  vi.advanceTimersByTime(1000);
  expect(troubles).toEqual(['unavailable']);
});

test('no callback at all within 15 s is told as silence, again and again', () => {
  watch();
  vi.advanceTimersByTime(14_999);
  expect(troubles).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(troubles).toEqual(['silent']);
  vi.advanceTimersByTime(15_000);
  expect(troubles).toEqual(['silent', 'silent']);
});

test('a denial is told at once and not drowned by silence; the end of the watch ends its alarms', () => {
  watch();
  fail(denied);
  vi.advanceTimersByTime(60_000);
  expect(troubles).toEqual(['denied']);
  const stop = watch();
  stop();
  vi.advanceTimersByTime(60_000);
  expect(troubles).toEqual(['denied']);
});

test('a device without positions says so', () => {
  vi.stubGlobal('navigator', {});
  watch();
  expect(troubles).toEqual(['unsupported']);
});
