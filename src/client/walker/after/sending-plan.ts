import type { SendPreview, SettingsRecord, SpotRecord, WalkDetails } from '../../recorder/walker-ports.ts';

type Consents = Pick<SettingsRecord, 'consentWalks' | 'consentSpots'>;

export interface SendingPlan {
  /** What a press on Send sends: only what can be sent and was agreed to. */
  readonly walk: boolean;
  readonly spots: readonly SpotRecord[];
  /** What could be sent too, if the walker agreed. */
  readonly lacksWalkConsent: boolean;
  readonly lacksSpotConsent: boolean;
}

/** A walk that must stay does not hold back its described spots, and a no to the one is no no to the other. */
export function planSending(walk: WalkDetails, preview: SendPreview | undefined, consents: Consents): SendingPlan {
  const canWalk = preview?.ok === true && walk.unseen !== 'spots-only';
  const ready = walk.marked.filter(
    ({ kind, position, send }) => kind !== null && position !== null && send === 'local',
  );
  return {
    walk: canWalk && consents.consentWalks,
    spots: consents.consentSpots ? ready : [],
    lacksWalkConsent: canWalk && !consents.consentWalks,
    lacksSpotConsent: ready.length > 0 && !consents.consentSpots,
  };
}
