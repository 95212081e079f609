import type { RejectReason } from '../../../protocol/reject-reasons.ts';
import type { TextKey } from '../../ui/text/texts.ts';

export const rejectTexts = {
  'rev-conflict': 'reject.rev-conflict',
  'campaign-unknown': 'reject.campaign-unknown',
  'campaign-closed': 'reject.campaign-closed',
  'body-invalid': 'reject.body-invalid',
  'outside-area': 'reject.outside-area',
  'device-void': 'reject.device-void',
  'too-many': 'reject.too-many',
} as const satisfies Record<RejectReason, TextKey>;
