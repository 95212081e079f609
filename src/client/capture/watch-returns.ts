/** Tells when the network or the page comes back. `online` is only a hint: what matters is whether a request gets through. */
export function watchReturns(onReturn: (what: 'online' | 'visible') => void): () => void {
  const onOnline = () => onReturn('online');
  const onVisibility = () => {
    if (document.visibilityState === 'visible') onReturn('visible');
  };
  window.addEventListener('online', onOnline);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    window.removeEventListener('online', onOnline);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
