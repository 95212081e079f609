import { Footprints, Pencil } from 'lucide-react';
import { useState } from 'react';
import { fewestInGroup, mostInGroup } from '../../../domain/walk/group.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';
import { DrawingNotice } from '../draw/drawing-notice.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { recordingTexts, storageTexts } from '../texts/trouble-texts.ts';
import { goTo, stillHere } from '../use-route.ts';

/** "Gruppetur": one phone for several, recorded on the way or drawn afterwards. */
export function GroupScreen() {
  const t = useText();
  const { recorder, drawer } = usePorts();
  const drawing = useLive(drawer.drawing);
  const [people, setPeople] = useState(fewestInGroup);
  const [trouble, setTrouble] = useState<TextKey | null>(null);
  // A line that one person has begun is not made a group's by a press meant for another.
  const isDrawing = drawing != null && drawing.points.length > 0;
  const start = async () => {
    const begun = await recorder.start(people);
    if (begun.ok) goTo({ at: 'walk' });
    else setTrouble(recordingTexts[begun.trouble]);
  };
  const draw = async () => {
    const isHere = stillHere();
    const kept = await drawer.attest(people);
    if (!kept.ok) setTrouble(storageTexts[kept.trouble]);
    else if (isHere()) goTo({ at: 'draw' });
  };
  return (
    <Page title={t('group.title')} back={<BackLink href={addressOf({ at: 'walks' })} word={t('walks.title')} />}>
      <p>{t('group.about')}</p>
      <Stepper label={t('group.ask')} value={people} least={fewestInGroup} most={mostInGroup} onValue={setPeople} />
      {trouble === null ? null : (
        <Notice tone="trouble" live>
          <p>{t('home.start-failed')}</p>
          <p>{t(trouble)}</p>
        </Notice>
      )}
      <div className="st-stack">
        <Button look="strong" size="main" wide icon={<Footprints aria-hidden="true" />} onClick={start}>
          {t('group.start')}
        </Button>
        {isDrawing ? null : (
          <Button wide icon={<Pencil aria-hidden="true" />} onClick={draw}>
            {t('group.draw')}
          </Button>
        )}
      </div>
      <DrawingNotice />
      <p>{t('group.stays-here')}</p>
    </Page>
  );
}
