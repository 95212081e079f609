import type {
  DeliveryState,
  EnrolFailure,
  PositionTrouble,
  RecordingTrouble,
  StorageTrouble,
  WithholdReason,
} from '../../recorder/walker-ports.ts';
import type { TextKey } from '../../ui/text/texts.ts';

/** What happened, what is safe, and what to do. */
export const storageTexts = {
  full: 'storage.full',
  lost: 'storage.lost',
  blocked: 'storage.blocked',
} as const satisfies Record<StorageTrouble, TextKey>;

export const recordingTexts = {
  ...storageTexts,
  'other-window': 'record.other-window',
} as const satisfies Record<RecordingTrouble, TextKey>;

export const positionTexts = {
  denied: 'position.denied',
  unavailable: 'position.unavailable',
  silent: 'position.silent',
  unsupported: 'position.unsupported',
} as const satisfies Record<PositionTrouble, TextKey>;

export const enrolTexts = {
  'code-unknown': 'enrol.code-unknown',
  'campaign-full': 'enrol.campaign-full',
  'campaign-closed': 'enrol.campaign-closed',
  'too-many-requests': 'enrol.too-many-requests',
  'no-contact': 'enrol.no-contact',
  malformed: 'enrol.malformed',
} as const satisfies Record<EnrolFailure, TextKey>;

export const withholdTexts = {
  'too-short': 'withhold.too-short',
  'too-long': 'withhold.too-long',
  'only-ride': 'withhold.only-ride',
  'no-points': 'withhold.no-points',
} as const satisfies Record<WithholdReason, TextKey>;

export const deliveryTexts = {
  'no-contact': 'delivery.no-contact',
  'server-trouble': 'delivery.server-trouble',
  unauthorized: 'delivery.unauthorized',
} as const satisfies Record<NonNullable<DeliveryState['trouble']>, TextKey>;

/** The same troubles for someone who waits for a deletion: nothing of theirs is to be kept safe. */
export const erasingTexts = {
  ...deliveryTexts,
  'no-contact': 'erase.waiting.no-contact',
} as const satisfies Record<NonNullable<DeliveryState['trouble']>, TextKey>;
