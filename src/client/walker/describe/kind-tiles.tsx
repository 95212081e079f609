import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { SpotKind } from '../../../domain/spot/kinds.ts';
import type { Sentiment } from '../../../domain/spot/sentiment.ts';
import { Button } from '../../ui/button.tsx';
import { KindPicture } from '../../ui/kind-picture.tsx';
import { Tile, Tiles } from '../../ui/tile.tsx';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { kindText } from '../texts/kind-text.ts';
import { sentimentTexts } from '../texts/sentiment-texts.ts';
import { firstTiles, kindOrder, monthOf } from './kind-order.ts';

interface KindTilesProps {
  readonly sentiment: Sentiment;
  /** What this person used last: these tiles come first. */
  readonly recent: readonly SpotKind[];
  readonly chosen: SpotKind | null;
  readonly onChoose: (kind: SpotKind) => void;
}

/** Six tiles and "Flere". A kind chosen earlier is shown even when it is not among the six. */
export function KindTiles({ sentiment, recent, chosen, onChoose }: KindTilesProps) {
  const t = useText();
  const { clock } = usePorts();
  const kinds = kindOrder(sentiment, monthOf(clock.nowMs()), recent);
  const [all, setAll] = useState(() => chosen !== null && kinds.indexOf(chosen) >= firstTiles);
  return (
    <>
      <Tiles label={t(sentimentTexts[sentiment].ask)}>
        {(all ? kinds : kinds.slice(0, firstTiles)).map((kind) => (
          <Tile
            key={kind}
            picture={<KindPicture name={kind} />}
            word={t(kindText(sentiment, kind))}
            chosen={kind === chosen}
            onChoose={() => onChoose(kind)}
          />
        ))}
      </Tiles>
      {all ? null : (
        <Button wide icon={<Plus aria-hidden="true" />} onClick={() => setAll(true)}>
          {t('describe.more')}
        </Button>
      )}
    </>
  );
}
