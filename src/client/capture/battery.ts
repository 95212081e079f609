/** Only Chromium tells of the battery, and TypeScript's page knows nothing of it. */
interface Battery extends EventTarget {
  /** 0 to 1. */
  readonly level: number;
  readonly charging: boolean;
}

/** Below this a phone warns, dims and soon dies; Android's own saver begins here. */
const lowLevel = 0.15;

/** Tells when the battery becomes low, and when it no longer is; gives the function that ends it. Says nothing elsewhere. */
export function watchBattery(onChange: (low: boolean) => void): () => void {
  const { getBattery } = navigator as Navigator & { readonly getBattery?: () => Promise<Battery> };
  let stop: () => void = () => undefined;
  let isWanted = true;
  if (getBattery === undefined) return stop;
  const watch = (battery: Battery) => {
    if (!isWanted) return;
    let wasLow = false;
    const tell = () => {
      const isLow = battery.level <= lowLevel && !battery.charging;
      if (isLow !== wasLow) onChange(isLow);
      wasLow = isLow;
    };
    tell();
    battery.addEventListener('levelchange', tell);
    battery.addEventListener('chargingchange', tell);
    stop = () => {
      battery.removeEventListener('levelchange', tell);
      battery.removeEventListener('chargingchange', tell);
    };
  };
  // A site's policy may forbid it: a walk is recorded without.
  void getBattery.call(navigator).then(watch, () => undefined);
  return () => {
    isWanted = false;
    stop();
  };
}
