/** Why an item was refused for good. Closed: each has a text in every language, checked by the compiler. */
export const rejectReasons = [
  'rev-conflict',
  'campaign-unknown',
  'campaign-closed',
  'body-invalid',
  'outside-area',
  'device-void',
  'too-many',
] as const;
export type RejectReason = (typeof rejectReasons)[number];
