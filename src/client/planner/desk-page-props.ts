import type { DeskCampaign } from '../../protocol/desk.ts';
import type { DeskPlace } from './desk-place.ts';
import type { DeskPort } from './desk-port.ts';
import type { MoveDesk } from './use-desk-place.ts';

/** What every page of the desk is given. */
export interface DeskPageProps {
  readonly port: DeskPort;
  readonly campaign: DeskCampaign;
  readonly place: DeskPlace;
  readonly move: MoveDesk;
  /** The facts about the campaigns may have changed: counts, the newest utgave, why none may be made. */
  readonly onFactsChanged: () => void;
}
