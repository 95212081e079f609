import type { Live } from '../recorder/live.ts';
import type { SettingsStore } from '../recorder/settings-port.ts';
import type { SettingsRecord } from '../recorder/walker-ports.ts';
import type { Database } from './database.ts';
import { keep } from './keep.ts';
import { liveOf } from './live.ts';
import { withConnection } from './with-connection.ts';

export const choicesKey = 'choices';

/** Small things this device remembers. `first` is what holds before anything was chosen. */
export function createSettingsStore(database: Database, first: SettingsRecord): SettingsStore {
  const read = async (): Promise<SettingsRecord> => ({
    ...first,
    ...((await database.settings.get(choicesKey))?.value as Partial<SettingsRecord> | undefined),
  });
  return {
    all: liveOf(read),
    change: (changes) =>
      keep(database, () =>
        database.transaction('rw', database.settings, async () => {
          await database.settings.put({ key: choicesKey, value: { ...(await read()), ...changes } });
        }),
      ),
  };
}

/** One remembered value of another room; undefined until it was first put. */
export function createRemembered<T>(
  database: Database,
  name: string,
): { readonly live: Live<T>; put(value: T): Promise<void> } {
  return {
    live: liveOf(async () => (await database.settings.get(name))?.value as T),
    put: (value) =>
      withConnection(database, async () => {
        await database.settings.put({ key: name, value });
      }),
  };
}
