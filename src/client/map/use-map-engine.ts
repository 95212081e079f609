import { type RefObject, useEffect, useRef, useState } from 'react';
import { type EngineState, MapEngine } from './engine.ts';
import type { MapViewProps } from './map-props.ts';

export interface MapEngineHook {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly canvas: RefObject<HTMLDivElement | null>;
  /** null until the first paint, and for good where `failed`. */
  readonly engine: MapEngine | null;
  /** null until known: does the source draw anything in the picture? */
  readonly base: boolean | null;
  /** The browser gives no WebGL; the list beside the map is all there is. */
  readonly failed: boolean;
}

/** Ties one engine to the life of a component; callbacks may change without the map noticing. */
export function useMapEngine(props: MapViewProps): MapEngineHook {
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [engine, setEngine] = useState<MapEngine | null>(null);
  const [base, setBase] = useState<boolean | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (host.current === null || canvas.current === null) return;
    const born = bear(canvas.current, host.current, latest, setBase);
    setFailed(born === null);
    setEngine(born);
    return () => {
      born?.destroy();
      setEngine(null);
    };
  }, []);

  const isDrawn = failed ? false : base;
  useEffect(() => {
    if (isDrawn !== null) latest.current.onBase?.(isDrawn);
  }, [isDrawn]);

  useEffect(() => {
    engine?.update(engineState(props));
    engine?.label(props.label, props.words.keys);
  });

  return { host, canvas, engine, base, failed };
}

function bear(
  canvas: HTMLElement,
  host: HTMLElement,
  latest: RefObject<MapViewProps>,
  onBase: (present: boolean) => void,
): MapEngine | null {
  const { controls } = latest.current;
  try {
    return new MapEngine(canvas, host, engineState(latest.current), controls === 'none', {
      onBase,
      onPick: (position) => latest.current.onPick?.(position),
      onTap: (position) => latest.current.onTap?.(position),
      onSelectSpot: (id) => latest.current.onSelectSpot?.(id),
      onSelectCell: (cell) => latest.current.onSelectCell?.(cell),
    });
  } catch (error) {
    // Old or locked-down devices have no WebGL: the page goes on with the list beside the map.
    console.error(error);
    return null;
  }
}

function engineState(props: MapViewProps): EngineState {
  return { ...props, picking: props.picking === true, tapping: props.onTap !== undefined };
}
