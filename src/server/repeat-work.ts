/**
 * Does a work now and then every `everyMs`, never twice at once; a failure is told and the next round comes all the same.
 * The returned function stops it and resolves when nothing is under way any more.
 */
export function repeatWork(
  everyMs: number,
  work: () => Promise<unknown>,
  onFailure: (failure: unknown) => void,
): () => Promise<void> {
  let underWay: Promise<unknown> | null = null;
  const round = () => {
    underWay ??= work()
      .catch(onFailure)
      .finally(() => {
        underWay = null;
      });
  };
  round();
  const timer = setInterval(round, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
