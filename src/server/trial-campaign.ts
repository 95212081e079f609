import { randomInt, randomUUID } from 'node:crypto';
import type { Position } from '../domain/geo/position.ts';
import type { Campaign } from '../protocol/campaign.ts';
import { addDays, dayIn } from './ingest/calendar.ts';
import type { NewCampaign } from './storage/campaign-store.ts';

/** Letters of a code: none that looks like another or like a figure. */
const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const timeZone = 'Europe/Oslo';
const trialDays = 365;
const trialDeviceLimit = 500;

export interface TrialWishes {
  readonly name: string;
  readonly centre: Position;
  readonly contact: Campaign['contact'];
  /** The first day lies this far back. */
  readonly openedDaysAgo: number;
}

/** A campaign to try things in: exempt from the publishing rhythm, and it says so. */
export function newTrialCampaign(wishes: TrialWishes, nowMs: number): NewCampaign {
  const today = dayIn(timeZone, nowMs);
  return {
    campaign: {
      id: randomUUID(),
      code: Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join(''),
      name: wishes.name,
      owner: 'Prøvekommunen',
      contact: wishes.contact,
      opensOn: addDays(today, -wishes.openedDaysAgo),
      closesOn: addDays(today, trialDays),
      timeZone,
      k: 10,
      area: null,
      publicPlaces: [],
      centre: wishes.centre,
      demo: true,
    },
    deviceLimit: trialDeviceLimit,
  };
}
