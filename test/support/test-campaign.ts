import type { Campaign } from '../../src/protocol/campaign.ts';

/** An ordinary campaign of 2026 in Trondheim, anywhere on earth and with k 10. */
export const testCampaign: Campaign = {
  id: 'c1',
  code: 'ABCDEF',
  name: 'Prøve',
  owner: 'Ås kommune',
  contact: { name: 'Solveig', phone: '90 00 00 00' },
  opensOn: '2026-01-01',
  closesOn: '2026-12-31',
  timeZone: 'Europe/Oslo',
  k: 10,
  area: null,
  publicPlaces: [],
  centre: { lat: 63.43, lng: 10.39 },
  demo: false,
};
