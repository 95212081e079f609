import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Live } from '../recorder/live.ts';
import type { WalkerPorts } from '../recorder/walker-ports.ts';

const PortsContext = createContext<WalkerPorts | null>(null);

export function PortsProvider({ ports, children }: { readonly ports: WalkerPorts; readonly children: ReactNode }) {
  return <PortsContext value={ports}>{children}</PortsContext>;
}

export function usePorts(): WalkerPorts {
  const ports = useContext(PortsContext);
  if (ports === null) throw new Error('A walker screen was drawn outside PortsProvider.');
  return ports;
}

/** The present value; undefined while it has not been read yet. */
export function useLive<T>(live: Live<T>): T | undefined {
  return useSyncExternalStore(
    useCallback((onChange: () => void) => live.subscribe(onChange), [live]),
    useCallback(() => live.get(), [live]),
  );
}
