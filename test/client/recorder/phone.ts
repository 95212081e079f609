import { createRecorder } from '../../../src/client/recorder/create-recorder.ts';
import type { WalkJournal } from '../../../src/client/recorder/ports.ts';
import type { PositionTrouble, Recorder, StorageTrouble } from '../../../src/client/recorder/walker-ports.ts';
import { identityCodec } from '../../../src/client/store/codec.ts';
import type { Database } from '../../../src/client/store/database.ts';
import { createWalkJournal } from '../../../src/client/store/walk-journal.ts';
import type { Position } from '../../../src/domain/geo/position.ts';
import type { Fix } from '../../../src/domain/walk/fix.ts';

/** A phone whose clock, satellites and alarms the test holds in its hand. */
export interface Phone {
  readonly recorder: Recorder;
  nowMs: number;
  /** What the next writes answer instead of writing; null for a healthy disk. */
  refusal: StorageTrouble | null;
  fix(fix: Fix): void;
  trouble(trouble: PositionTrouble): void;
  see(visible: boolean): void;
  screen(keptOn: boolean): void;
  battery(low: boolean): void;
  /** Rings every alarm that was set. */
  ring(): void;
}

export function createPhone(
  database: Database,
  options: { isTaken?: boolean; homes?: readonly Position[] } = {},
): Phone {
  const journal = createWalkJournal(database, identityCodec);
  let onFix: (fix: Fix) => void = () => undefined;
  let onTrouble: (trouble: PositionTrouble) => void = () => undefined;
  let onVisible: (visible: boolean) => void = () => undefined;
  let onBattery: (low: boolean) => void = () => undefined;
  let onScreen: (keptOn: boolean) => void = () => undefined;
  let alarms: (() => void)[] = [];
  let isHeld = options.isTaken ?? false;
  const orRefused: WalkJournal = {
    begin: async (walk) => refused() ?? journal.begin(walk),
    write: async (walkId, entries) => refused() ?? journal.write(walkId, entries),
    finish: async (walkId, end) => refused() ?? journal.finish(walkId, end),
    readUnfinished: journal.readUnfinished,
  };
  const refused = () => (phone.refusal === null ? undefined : ({ ok: false, trouble: phone.refusal } as const));
  const recorder = createRecorder({
    clock: { nowMs: () => phone.nowMs },
    ids: { uuid: () => crypto.randomUUID() },
    positions: {
      watch(listener) {
        onFix = listener.onFix;
        onTrouble = listener.onTrouble;
        return () => {
          onFix = () => undefined;
        };
      },
    },
    wakeLock: {
      hold(onChange) {
        onScreen = onChange;
        return () => undefined;
      },
    },
    watchVisibility(onChange) {
      onVisible = onChange;
      return () => undefined;
    },
    watchBattery(onChange) {
      onBattery = onChange;
      return () => undefined;
    },
    journal: orRefused,
    alarm(_ms, ring) {
      alarms.push(ring);
      return () => {
        alarms = alarms.filter((other) => other !== ring);
      };
    },
    async claim() {
      if (isHeld) return null;
      isHeld = true;
      return {
        release() {
          isHeld = false;
        },
      };
    },
    isClaimed: async () => isHeld,
    readHomes: async () => options.homes ?? [],
  });
  const phone: Phone = {
    recorder,
    nowMs: Date.UTC(2026, 2, 3, 10),
    refusal: null,
    fix: (fix) => onFix(fix),
    trouble: (trouble) => onTrouble(trouble),
    see: (visible) => onVisible(visible),
    screen: (keptOn) => onScreen(keptOn),
    battery: (low) => onBattery(low),
    ring() {
      const due = alarms;
      alarms = [];
      for (const ring of due) ring();
    },
  };
  return phone;
}

/** A fix on a street that runs north from Ilevollen, so many metres along it. */
export function fixAt(metres: number, atMs: number, accuracyMetres = 5): Fix {
  return { atMs, lat: 63.43 + metres / 111_320, lng: 10.38, accuracyMetres, altitudeMetres: null };
}

/** Along the street northwards, a fix each second. */
export function walkStreet(phone: Phone, fromMetres: number, toMetres: number): void {
  for (let metres = fromMetres; metres < toMetres; metres += 1.2) {
    phone.nowMs += 1000;
    phone.fix(fixAt(metres, phone.nowMs));
  }
}

/** 900 m, 400 m with the screen off, 900 m. */
export async function recordWithGap(phone: Phone): Promise<string> {
  await phone.recorder.start();
  walkStreet(phone, 0, 900);
  phone.see(false);
  phone.nowMs += 330_000;
  phone.see(true);
  walkStreet(phone, 1300, 2200);
  return phone.recorder.stop();
}
