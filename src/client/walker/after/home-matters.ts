import type { SendChoices, SendPreview } from '../../recorder/walker-ports.ts';

type Ends = Pick<SendChoices, 'startedAtHome' | 'endedAtHome'>;
type ReadPreview = (ends: Ends) => Promise<SendPreview>;

const keptMetres = (preview: SendPreview) => (preview.ok ? preview.keptMetres : null);

/**
 * Whether "Startet du hjemme?" is worth asking: not when either answer sends the same, as where another walk has shown
 * already that somebody lives there.
 */
export async function startMatters(read: ReadPreview): Promise<boolean> {
  const protectedWhole = await read({ startedAtHome: true, endedAtHome: true });
  const free = await read({ startedAtHome: false, endedAtHome: false });
  if (keptMetres(protectedWhole) === keptMetres(free)) return false;
  const freeStart = await read({ startedAtHome: false, endedAtHome: true });
  if (keptMetres(protectedWhole) !== keptMetres(freeStart)) return true;
  // Of a round the end holds back what the start would: the answer still tells once the end is free too.
  const freeEnd = await read({ startedAtHome: true, endedAtHome: false });
  return keptMetres(freeEnd) !== keptMetres(free);
}

/** The same of "Sluttet du hjemme?", with what was answered of the start. */
export async function endMatters(startedAtHome: boolean, read: ReadPreview): Promise<boolean> {
  const home = await read({ startedAtHome, endedAtHome: true });
  const elsewhere = await read({ startedAtHome, endedAtHome: false });
  return keptMetres(home) !== keptMetres(elsewhere);
}
