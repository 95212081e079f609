/** Keeps the screen on: no position comes from a dark one. `hold` gives the function that lets go. */
export function createWakeLock(): { hold(onChange: (keptOn: boolean) => void): () => void } {
  return {
    hold(onChange) {
      if (!('wakeLock' in navigator)) {
        onChange(false);
        return () => undefined;
      }
      return holdScreen(navigator.wakeLock, onChange);
    },
  };
}

function holdScreen(wakeLock: WakeLock, onChange: (keptOn: boolean) => void): () => void {
  let wanted = true;
  let sentinel: WakeLockSentinel | null = null;
  const ask = async () => {
    try {
      const granted = await wakeLock.request('screen');
      // Let go of while the browser was thinking: a lock nobody holds would drain the battery until the page is closed.
      if (!wanted) return void (await granted.release());
      sentinel = granted;
      granted.addEventListener('release', () => {
        if (wanted && sentinel === granted) onChange(false);
      });
      onChange(true);
    } catch {
      // Refused on low battery or while hidden; the walker is told and it is asked again on return.
      if (wanted) onChange(false);
    }
  };
  // The browser takes the lock whenever the page is hidden, and never gives it back by itself.
  const onVisibility = () => {
    if (document.visibilityState === 'visible') void ask();
  };
  document.addEventListener('visibilitychange', onVisibility);
  void ask();
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', onVisibility);
    void sentinel?.release();
  };
}
