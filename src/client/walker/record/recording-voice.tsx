import {
  type ComponentType,
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useState,
} from 'react';
import type { RecordingEarProps } from './recording-ear.tsx';
import type { RecordingEvent, ToldEvent } from './recording-event.ts';

type Tell = (event: RecordingEvent) => void;

const TellContext = createContext<Tell>(() => undefined);

/** For what a screen brings about itself; what the recorder's state shows is told without it. */
export const useTell = (): Tell => useContext(TellContext);

/** Without it the screens say it all in writing: nothing may break because it could not be fetched. */
const RecordingEar = lazy<ComponentType<RecordingEarProps>>(() =>
  import('./recording-ear.tsx').then(
    (ear) => ({ default: ear.RecordingEar }),
    () => ({ default: () => null }),
  ),
);

/** The last few are kept, so that two that come at once are both heard. */
const keptEvents = 4;

/** Tells the ear what happens during a walk, whichever screen is shown. */
export function RecordingVoice({ children }: { readonly children: ReactNode }) {
  const [told, setTold] = useState<readonly ToldEvent[]>([]);
  const tell = useCallback<Tell>((event) => {
    setTold((before) => [...before, { nr: (before.at(-1)?.nr ?? 0) + 1, event }].slice(-keptEvents));
  }, []);
  return (
    <TellContext value={tell}>
      {children}
      <Suspense fallback={null}>
        <RecordingEar told={told} onNotice={tell} />
      </Suspense>
    </TellContext>
  );
}
