import type { StorageTrouble } from '../../domain/walk/recorder-state.ts';
import type { Settings, SettingsStore } from './settings-port.ts';
import { createLive } from './writable-live.ts';

/** Remembers of the last change that it was refused, until a change is kept or somebody has read it. */
export function createSettings(store: SettingsStore): Settings {
  const refused = createLive<StorageTrouble | null>(null);
  return {
    all: store.all,
    refused,
    forgetRefused: () => refused.set(null),
    async change(changes) {
      const kept = await store.change(changes);
      refused.set(kept.ok ? null : kept.trouble);
      return kept;
    },
  };
}
