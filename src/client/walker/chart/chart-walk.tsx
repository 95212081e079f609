import { Footprints } from 'lucide-react';
import type { Track } from '../../../domain/walk/track.ts';
import { formatNames } from '../../ui/format.ts';
import { RowLink } from '../../ui/row-link.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { streetNames } from '../places/street-words.ts';
import { useStreets } from '../places/use-streets.ts';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import type { WalkRowProps } from '../walks/walk-row.tsx';
import { walkFacts, walkTitleInList } from '../walks/walk-words.ts';

/** Enough to know the walk by; all of them are on its own page. */
const namedStreets = 4;

/** A walk as the map of all walks shows it: when, how far, and where it went. */
export function ChartWalk({ walk, sharing, track }: Required<WalkRowProps> & { readonly track: Track | null }) {
  const t = useText();
  const language = useLanguage();
  const { clock } = usePorts();
  const names = streetNames(useStreets(walk.id, track)?.streets.flat() ?? [], namedStreets);
  const facts = walkFacts(walk, language, t);
  return (
    <RowLink
      href={addressOf({ at: 'walk-details', walkId: walk.id })}
      picture={<Footprints aria-hidden="true" />}
      word={walkTitleInList(walk, sharing, clock.nowMs(), language, t)}
      more={names.length === 0 ? facts : `${t('chart.along', { names: formatNames(names, language) })} ${facts}`}
    />
  );
}
