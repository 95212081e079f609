import { beforeEach, expect, test, vi } from 'vitest';
import { createGeolocation } from '../../../src/client/capture/geolocation.ts';
import type { Fix } from '../../../src/domain/walk/fix.ts';

const denied = 1;
const unavailable = 2;
let succeed: (position: unknown) => void;
let fail: (code: number) => void;
let options: PositionOptions | undefined;
let watches: number;
let page: EventTarget & { visibilityState: string };
let permission: EventTarget;
const fixes: Fix[] = [];
const troubles: string[] = [];

beforeEach(() => {
  fixes.length = 0;
  troubles.length = 0;
  vi.useFakeTimers();
  watches = 0;
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  permission = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', {
    geolocation: {
      watchPosition(onFix: (position: unknown) => void, onError: (error: unknown) => void, asked: PositionOptions) {
        succeed = onFix;
        fail = (code) => onError({ code, PERMISSION_DENIED: denied, POSITION_UNAVAILABLE: unavailable });
        options = asked;
        watches += 1;
        return watches;
      },
      clearWatch: () => undefined,
    },
    permissions: { query: async () => permission },
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

test('a denial is told at once, and again as long as it lasts; the end of the watch ends its alarms', () => {
  const stop = watch();
  fail(denied);
  vi.advanceTimersByTime(30_000);
  expect(troubles).toEqual(['denied', 'denied', 'denied']);
  stop();
  vi.advanceTimersByTime(60_000);
  expect(troubles).toHaveLength(3);
});

test('who comes back after a denial, or allows it in the settings, is found again', async () => {
  watch();
  fail(denied);
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(watches).toBe(1);
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(watches).toBe(2);
  fail(denied);
  await vi.advanceTimersByTimeAsync(0);
  permission.dispatchEvent(new Event('change'));
  expect(watches).toBe(3);
  succeed(position);
  expect(fixes).toHaveLength(1);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(watches).toBe(3);
});

test('a device without positions says so', () => {
  vi.stubGlobal('navigator', {});
  watch();
  expect(troubles).toEqual(['unsupported']);
});
