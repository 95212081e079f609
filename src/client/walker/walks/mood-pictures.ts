import { Frown, type LucideIcon, Meh, Smile } from 'lucide-react';
import type { WalkMood } from '../../../domain/walk/walk-mood.ts';

export const moodPictures = { good: Smile, 'so-so': Meh, hard: Frown } as const satisfies Record<WalkMood, LucideIcon>;
