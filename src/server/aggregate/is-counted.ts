import type { StoredContribution } from './ports.ts';

/** Whether an utgave is made of it too: a mark that a planner rejected is not in the heat. */
export function isCounted(contribution: StoredContribution): boolean {
  return contribution.kind === 'walk' || contribution.moderation !== 'rejected';
}
