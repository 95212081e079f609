import { useState } from 'react';
import { dayIn } from '../../../domain/calendar/day-in.ts';
import { type WalkFileFormat, walkFileFormats } from '../../recorder/file-ports.ts';
import type { WalkSummary } from '../../recorder/walker-ports.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { spotTitle } from '../spots/spot-words.ts';
import { useCrash } from '../use-crash.ts';
import { walkTitle } from './walk-words.ts';

interface SaveWalkProps {
  /** null: all of them. */
  readonly walk: WalkSummary | null;
}

const words = {
  gpx: { word: 'save.gpx', more: 'save.gpx.more' },
  geojson: { word: 'save.geojson', more: 'save.geojson.more' },
} as const;

/** Out of the app goes the whole line, home and all: only because the walker asks for it here, and is told. */
export function SaveWalk({ walk }: SaveWalkProps) {
  const t = useText();
  const language = useLanguage();
  const { clock, exporter, fileSaver } = usePorts();
  const crash = useCrash();
  const [format, setFormat] = useState<WalkFileFormat>('gpx');
  const [file, setFile] = useState<File | null>(null);
  const nowMs = clock.nowMs();
  const save = async () => {
    const day = dayIn(undefined, walk?.startedAtMs ?? nowMs);
    const made = await exporter
      .makeFile(walk?.id ?? 'all', format, {
        walk: (one) => walkTitle(one, nowMs, language, t),
        spot: (spot) => spotTitle(spot, t),
        file: walk === null ? t('save.file-name.all', { day }) : t('save.file-name', { day }),
      })
      .catch(crash);
    if (made === undefined) return;
    fileSaver.save(made);
    setFile(made);
  };
  const back =
    walk === null ? (
      <BackLink href={addressOf({ at: 'walks' })} word={t('walks.title')} />
    ) : (
      <BackLink href={addressOf({ at: 'walk-details', walkId: walk.id })} word={t('walk.title')} />
    );
  return (
    <Page title={t(walk === null ? 'save.all' : 'save.title')} back={back}>
      <ChoiceList
        legend={t('save.ask')}
        value={format}
        onChoose={setFormat}
        choices={walkFileFormats.map((value) => ({
          value,
          word: t(words[value].word),
          more: t(words[value].more),
        }))}
      />
      <p>{t(walk === null ? 'save.private.all' : 'save.private')}</p>
      <Button look="strong" size="main" wide onClick={save}>
        {t('save.yes')}
      </Button>
      {file === null ? null : (
        <Notice tone="done" live>
          <p>{t('save.done', { name: file.name })}</p>
        </Notice>
      )}
      {file !== null && fileSaver.canShare(file) ? (
        <Button wide onClick={() => fileSaver.share(file)}>
          {t('save.share')}
        </Button>
      ) : null}
    </Page>
  );
}
