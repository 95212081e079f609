import type { Drawer } from './drawer-port.ts';
import type { Importer } from './importer-port.ts';
import type { Recorder } from './walker-ports.ts';

/** Whatever ends with a walk that is over. */
interface EndingWalks {
  readonly recorder: Recorder;
  readonly importer: Importer;
  readonly drawer: Drawer;
}

/**
 * A recorder, an importer and a drawer after which the discs of what is over are made at once; now, too, for a walk that was over when
 * the page died.
 */
export function protectWhenOver(
  { recorder, importer, drawer }: EndingWalks,
  protect: () => Promise<void>,
): EndingWalks {
  // What fails here (a full disk, code not loaded yet) is done again before anything is sent.
  const begin = () => void protect().catch(() => undefined);
  begin();
  const after = async <T>(work: Promise<T>): Promise<T> => {
    const done = await work;
    begin();
    return done;
  };
  return {
    recorder: {
      ...recorder,
      stop: () => after(recorder.stop()),
      endInterrupted: (walkId) => after(recorder.endInterrupted(walkId)),
    },
    importer: { importFile: (file, onShare) => after(importer.importFile(file, onShare)) },
    drawer: { ...drawer, finish: () => after(drawer.finish()) },
  };
}
