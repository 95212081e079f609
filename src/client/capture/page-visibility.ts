/** Tells whether the page is seen; gives the function that ends it. */
export function watchVisibility(onChange: (visible: boolean) => void): () => void {
  const tell = () => onChange(document.visibilityState === 'visible');
  document.addEventListener('visibilitychange', tell);
  return () => document.removeEventListener('visibilitychange', tell);
}
