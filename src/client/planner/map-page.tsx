import { Printer } from 'lucide-react';
import type { Snapshot } from '../../protocol/snapshot.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/use-text.ts';
import type { DeskPageProps } from './desk-page-props.ts';
import { HeatSentence } from './heat-sentence.tsx';
import { LoadedView } from './loaded-view.tsx';
import { MapBoard } from './map-board.tsx';
import { PageHeading } from './page-heading.tsx';
import { SnapshotLine } from './snapshot-line.tsx';
import { useAnswer } from './use-answer.ts';

/** Kart: one picture of where people walk, stay, like it, struggle or miss something, and its table. */
export function MapPage({ port, campaign: facts, place, move, onFactsChanged }: DeskPageProps) {
  const t = useText();
  const { campaign } = facts;
  const snapshot = useAnswer<Snapshot | null>(`snapshot:${campaign.id}`, async () =>
    facts.snapshotMadeOn === null ? { ok: true, value: null } : port.readSnapshot(campaign.id),
  );
  const marks = useAnswer(`marks:${campaign.id}`, () => port.listMarks(campaign.id));

  return (
    <>
      <PageHeading title={t('desk.map.heading')} above={<p className="desk-print-only">{campaign.name}</p>}>
        <Button className="desk-no-print" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          {t('desk.map.print')}
        </Button>
      </PageHeading>
      <LoadedView of={snapshot} waiting={t('desk.working.snapshot')}>
        {(edition) => (
          <>
            <div className="desk-controls">
              <HeatSentence
                snapshot={edition}
                layer={place.layer}
                slice={place.slice}
                onLayer={(layer) => move({ layer, cell: null, mark: null })}
                onSlice={(slice) => move({ slice, cell: null, mark: null })}
              />
              <SnapshotLine
                port={port}
                facts={facts}
                snapshot={edition}
                onMade={(made) => {
                  snapshot.put(() => made);
                  onFactsChanged();
                }}
              />
            </div>
            <LoadedView of={marks} waiting={t('desk.working.marks')}>
              {(list) => <MapBoard {...{ port, facts, place, move }} snapshot={edition} marks={list} />}
            </LoadedView>
          </>
        )}
      </LoadedView>
      {campaign.demo ? (
        <div className="desk-no-print">
          <Notice>
            <p>{t('desk.demo')}</p>
          </Notice>
        </div>
      ) : null}
    </>
  );
}
