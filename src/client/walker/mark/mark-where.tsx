import { LocateFixed, Map as MapIcon, Search } from 'lucide-react';
import { useState } from 'react';
import type { Position } from '../../../domain/geo/position.ts';
import type { PositionTrouble } from '../../recorder/walker-ports.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { causeOf } from '../texts/position-cause.ts';
import { positionTexts } from '../texts/trouble-texts.ts';

interface MarkWhereProps {
  readonly onFound: (position: Position) => void;
  readonly onChooseOnMap: () => void;
  /** null: there is no map with names to search. */
  readonly onSearch: (() => void) | null;
}

/** "Hvor er stedet?" */
export function MarkWhere({ onFound, onChooseOnMap, onSearch }: MarkWhereProps) {
  const t = useText();
  const { locator } = usePorts();
  const [finding, setFinding] = useState<'no' | 'busy' | PositionTrouble>('no');
  const find = async () => {
    setFinding('busy');
    const answer = await locator.locate();
    if (answer.ok) onFound(answer.position);
    else setFinding(answer.trouble);
  };
  return (
    <Page title={t('mark.where')} back={<BackLink href={addressOf({ at: 'home' })} word={t('bar.home')} />}>
      <div className="st-stack">
        <Button
          look="strong"
          size="main"
          wide
          busy={finding === 'busy'}
          icon={<LocateFixed aria-hidden="true" />}
          onClick={find}
        >
          {t('mark.where.here')}
        </Button>
        <Button size="main" wide icon={<MapIcon aria-hidden="true" />} onClick={onChooseOnMap}>
          {t('mark.where.map')}
        </Button>
        {onSearch === null ? null : (
          <Button size="main" wide icon={<Search aria-hidden="true" />} onClick={onSearch}>
            {t('mark.where.search')}
          </Button>
        )}
      </div>
      {finding === 'busy' ? <Waiting word={t('mark.where.finding')} /> : null}
      {finding === 'no' || finding === 'busy' ? null : (
        <Notice
          tone="trouble"
          live
          action={
            <ButtonLink href={addressOf({ at: 'help-page', page: 'position', cause: causeOf[finding] })}>
              {t('position.show-help')}
            </ButtonLink>
          }
        >
          <p>{t(positionTexts[finding])}</p>
          {finding === 'unsupported' ? null : <p>{t('mark.where.use-map')}</p>}
        </Notice>
      )}
    </Page>
  );
}
