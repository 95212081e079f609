import { Footprints } from 'lucide-react';
import type { WalkSummary } from '../../recorder/walker-ports.ts';
import { RowLink } from '../../ui/row-link.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { walkFacts, walkTitle } from './walk-words.ts';

export function WalkRow({ walk }: { readonly walk: WalkSummary }) {
  const t = useText();
  const language = useLanguage();
  const { clock, spots } = usePorts();
  const marked = useLive(spots.all);
  return (
    <RowLink
      href={addressOf({ at: 'walk-details', walkId: walk.id })}
      picture={<Footprints aria-hidden="true" />}
      word={walkTitle(walk, clock.nowMs(), language, t)}
      more={walkFacts(walk, language, t, { spots: marked })}
    />
  );
}
