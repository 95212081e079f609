import { afterEach, expect, test, vi } from 'vitest';
import { watchBattery } from '../../../src/client/capture/battery.ts';

afterEach(() => vi.unstubAllGlobals());

class FakeBattery extends EventTarget {
  level = 0.5;
  charging = false;
  become(level: number, charging = false): void {
    const what = charging === this.charging ? 'levelchange' : 'chargingchange';
    [this.level, this.charging] = [level, charging];
    this.dispatchEvent(new Event(what));
  }
}

async function watch(battery: FakeBattery) {
  vi.stubGlobal('navigator', { getBattery: async () => battery });
  const told: boolean[] = [];
  const stop = watchBattery((low) => told.push(low));
  await Promise.resolve();
  await Promise.resolve();
  return { told, stop };
}

test('is told once when it runs low, and once when it is charged', async () => {
  const battery = new FakeBattery();
  const { told, stop } = await watch(battery);
  battery.become(0.2);
  battery.become(0.15);
  battery.become(0.14);
  battery.become(0.14, true);
  expect(told).toEqual([true, false]);
  battery.become(0.9, true);
  stop();
  battery.become(0.05);
  expect(told).toEqual([true, false]);
});

test('a walk that begins with a low one knows it', async () => {
  const battery = new FakeBattery();
  battery.level = 0.1;
  expect((await watch(battery)).told).toEqual([true]);
});

test('a browser that does not tell, or refuses to, says nothing', async () => {
  vi.stubGlobal('navigator', {});
  expect(() => watchBattery(() => expect.unreachable())()).not.toThrow();
  vi.stubGlobal('navigator', { getBattery: () => Promise.reject(new Error('not allowed')) });
  watchBattery(() => expect.unreachable())();
  await Promise.resolve();
});
