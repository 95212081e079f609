import { Check } from 'lucide-react';
import { useState } from 'react';
import { distanceMetres } from '../../../domain/geo/distance.ts';
import { lengthMetres } from '../../../domain/geo/length.ts';
import { gapMs } from '../../../domain/walk/gap.ts';
import type { Mend, MendWay } from '../../../domain/walk/mend.ts';
import type { GapMending } from '../../../domain/walk/mend-line.ts';
import type { StorageTrouble, WalkDetails } from '../../recorder/walker-ports.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { formatDistance } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { isUnderWay } from '../after/where-it-is.ts';
import { MapPanel } from '../map-panel.tsx';
import { usePorts } from '../ports-context.tsx';
import { addressOf, type MendRoute } from '../route.ts';
import { storageTexts } from '../texts/trouble-texts.ts';
import { gapWords } from '../walks/gap-words.ts';
import { LineLegend } from '../walks/line-legend.tsx';
import { gapBounds } from './gap-bounds.ts';
import { nowTexts } from './mend-words.ts';
import { mendedAddress } from './mended-address.ts';

interface MendGapProps {
  readonly walk: WalkDetails;
  readonly mending: GapMending;
  readonly route: MendRoute & { readonly gap: number };
}

/** One gap: Rett strek · Tegn selv · La stå åpent. Each can be changed as often as one likes. */
export function MendGap({ walk, mending: { gap, mend }, route }: MendGapProps) {
  const t = useText();
  const language = useLanguage();
  const { walks } = usePorts();
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  /** What the last press took the place of; undefined: none was made, or it is undone. */
  const [before, setBefore] = useState<Mend | null | undefined>();
  const [isUndone, setUndone] = useState(false);
  const [view] = useState(() => ({ bounds: gapBounds([gap.from, ...(mend?.points ?? []), gap.to]) }));
  const length = (points: Mend['points']) => formatDistance(lengthMetres([gap.from, ...points, gap.to]), language);
  const metres = distanceMetres(gap.from, gap.to);
  const keep = async (said: Mend | null) => {
    const kept = await walks.mend(walk.id, gap, said);
    setTrouble(kept.ok ? null : kept.trouble);
    return kept.ok;
  };
  const choose = async (how: 'straight' | 'open') => {
    if (!(await keep({ gap, how, points: [] }))) return;
    setUndone(false);
    if (mend?.how !== how) setBefore(mend);
  };
  const undo = async () => {
    if (before === undefined || !(await keep(before))) return;
    setBefore(undefined);
    setUndone(true);
  };
  const count = walk.mending.length;
  const next = walk.mending.findIndex((one, at) => at > route.gap && one.mend === null);
  const tickOf = (how: MendWay) => (mend?.how === how ? <Check aria-hidden="true" /> : null);
  const answers = (
    <div className="st-stack">
      <Button
        size="main"
        wide
        icon={tickOf('straight')}
        aria-pressed={mend?.how === 'straight'}
        onClick={() => choose('straight')}
      >
        {t('mend.straight')}
      </Button>
      <ButtonLink
        size="main"
        wide
        icon={tickOf('drawn')}
        chosen={mend?.how === 'drawn'}
        href={addressOf({ ...route, step: 'draw' })}
      >
        {t(mend?.how === 'drawn' ? 'mend.draw-again' : 'mend.draw')}
      </ButtonLink>
      <Button size="main" wide icon={tickOf('open')} aria-pressed={mend?.how === 'open'} onClick={() => choose('open')}>
        {t('mend.open')}
      </Button>
      {before === undefined ? null : (
        <Button wide look="quiet" onClick={undo}>
          {t('mend.undo')}
        </Button>
      )}
      <ButtonLink
        look="strong"
        size="main"
        wide
        href={next === -1 ? mendedAddress(route) : addressOf({ ...route, gap: next })}
      >
        {t(next === -1 ? 'mend.done' : 'mend.next')}
      </ButtonLink>
      <LineLegend track={walk.track} />
    </div>
  );
  return (
    <Page
      title={t('mend.gap.title')}
      {...(count > 1 ? { above: t('mend.gap.above', { number: route.gap + 1, count }) } : {})}
    >
      <p>
        {gapWords({ cause: gap.cause, ms: gapMs(gap), metres }, language, t)}{' '}
        {t('mend.gap.between', { length: formatDistance(metres, language) })}
      </p>
      <p role="status">
        {isUndone ? `${t('mend.undone')} ` : ''}
        <strong>{mend === null ? t('mend.now.none') : t(nowTexts[mend.how], { length: length(mend.points) })}</strong>
      </p>
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t(storageTexts[trouble])}</p>
        </Notice>
      )}
      <MapPanel label={t('mend.gap.map')} view={view} track={walk.track} answer={answers} />
      {isUnderWay(walk) ? <p className="st-soft">{t('mend.resend')}</p> : null}
    </Page>
  );
}
