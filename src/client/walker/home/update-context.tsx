import { createContext, useContext } from 'react';
import type { Live } from '../../recorder/live.ts';

/** A newer version of the app that lies ready on the phone. */
export interface AppUpdate {
  readonly isWaiting: Live<boolean>;
  /** Starts it, by the walker's wish only; false when that cannot be now. */
  apply(): boolean;
}

const nothing: AppUpdate = { isWaiting: { get: () => false, subscribe: () => () => undefined }, apply: () => false };

export const UpdateContext = createContext<AppUpdate>(nothing);

export function useAppUpdate(): AppUpdate {
  return useContext(UpdateContext);
}
