import { Footprints } from 'lucide-react';
import type { WalkSummary } from '../../recorder/walker-ports.ts';
import { RowLink } from '../../ui/row-link.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { walkFacts, walkTitleInList } from './walk-words.ts';

export interface WalkRowProps {
  readonly walk: WalkSummary;
  /** The walks of the list that share their day with another. */
  readonly sharing?: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

export function WalkRow({ walk, sharing = none }: WalkRowProps) {
  const t = useText();
  const language = useLanguage();
  const { clock, spots } = usePorts();
  const marked = useLive(spots.all);
  return (
    <RowLink
      href={addressOf({ at: 'walk-details', walkId: walk.id })}
      picture={<Footprints aria-hidden="true" />}
      word={walkTitleInList(walk, sharing, clock.nowMs(), language, t)}
      more={walkFacts(walk, language, t, { spots: marked })}
    />
  );
}
