import type { News } from '../../protocol/campaign.ts';
import type { DeskCampaign, DeskSession } from '../../protocol/desk.ts';
import type { MapSource } from '../../protocol/map.ts';
import type { ProblemCode } from '../../protocol/problem.ts';
import type { DeskMark, Moderation, Snapshot } from '../../protocol/snapshot.ts';
import type { PlaceNames } from '../recorder/place-names-port.ts';

/**
 * What the desk's screens may ask for; compose-desk.ts builds it. Expected failures are answers, exceptions are bugs.
 * `no-contact`: no answer came, so nothing is known to have changed. `not-understood`: an answer came that this page
 * cannot read (an older page in front of a newer server, or a proxy's error page).
 */
export type DeskFailure = ProblemCode | 'no-contact' | 'not-understood';
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: DeskFailure };

export interface DeskPort {
  /** `setup-used` when the one-time link does not work (any more). */
  checkSetupLink(token: string): Promise<Answer<null>>;
  /** First planner; `token` from the one-time link the server printed. Logs in as well. */
  setUp(request: { token: string; name: string; password: string }): Promise<Answer<DeskSession>>;
  logIn(request: { name: string; password: string }): Promise<Answer<DeskSession>>;
  logOut(): Promise<Answer<null>>;
  /** `unauthorized` when nobody is logged in. */
  readSession(): Promise<Answer<DeskSession>>;
  listCampaigns(): Promise<Answer<readonly DeskCampaign[]>>;
  /** null: no utgave has been made yet. */
  readSnapshot(campaign: string): Promise<Answer<Snapshot | null>>;
  makeSnapshot(campaign: string): Promise<Answer<Snapshot>>;
  listMarks(campaign: string): Promise<Answer<readonly DeskMark[]>>;
  /** `changed` when the mark is not any more the one that was read. */
  moderate(campaign: string, read: Pick<DeskMark, 'id' | 'version'>, moderation: Moderation): Promise<Answer<DeskMark>>;
  /**
   * What the participants are told from now on; null takes it away. `replaces`: the text that was read, `changed` when
   * that is not what stands there.
   */
  writeNews(
    campaign: string,
    said: { readonly text: string | null; readonly replaces: string | null },
  ): Promise<Answer<News | null>>;
  readMapSource(): Promise<Answer<MapSource>>;
  readonly places: PlaceNames;
}
