import { useLive, usePorts } from '../ports-context.tsx';

/** Whether the advice is due: once ever, on the very first walk. */
export function useFirstAdvice(): boolean {
  const { settings, walks } = usePorts();
  const adviceRead = useLive(settings.all)?.adviceRead ?? true;
  const all = useLive(walks.all);
  const firstWalk = all?.every((walk) => walk.status === 'recording' || walk.origin !== 'recorded') ?? false;
  return firstWalk && !adviceRead;
}
