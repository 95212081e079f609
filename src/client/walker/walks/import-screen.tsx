import { FileUp } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import type { Importer } from '../../recorder/importer-port.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf } from '../route.ts';
import { importFailureTexts, importNoteTexts } from '../texts/import-texts.ts';
import { useCrash } from '../use-crash.ts';
import { useShare } from '../use-share.ts';
import { WalkRow } from './walk-row.tsx';

type Answer = Awaited<ReturnType<Importer['importFile']>>;

/** A walk from a file: a watch, another app, or a line drawn on a computer. */
export function ImportScreen() {
  const t = useText();
  const { importer } = usePorts();
  const crash = useCrash();
  const file = useRef<HTMLInputElement>(null);
  const [answer, setAnswer] = useState<Answer | 'busy' | null>(null);
  const [share, showShare] = useShare();

  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    // The same file may be chosen again after it was mended.
    event.target.value = '';
    if (chosen === undefined) return;
    setAnswer('busy');
    await showShare(0);
    await importer.importFile(chosen, showShare).then(setAnswer, crash);
  };
  return (
    <Page title={t('import.title')} back={<BackLink href={addressOf({ at: 'walks' })} word={t('walks.title')} />}>
      <p>{t('import.about')}</p>
      <input
        ref={file}
        type="file"
        accept=".gpx,.geojson,.json,application/gpx+xml,application/geo+json"
        hidden
        onChange={read}
      />
      <Button
        look="strong"
        size="main"
        wide
        busy={answer === 'busy'}
        icon={<FileUp aria-hidden="true" />}
        onClick={() => file.current?.click()}
      >
        {t('import.choose')}
      </Button>
      {answer === 'busy' ? <Waiting word={t('import.reading')} progress={{ done: share, of: 1 }} /> : null}
      {answer === null || answer === 'busy' ? null : <ImportAnswer answer={answer} />}
    </Page>
  );
}

function ImportAnswer({ answer }: { readonly answer: Answer }) {
  const t = useText();
  const all = useLive(usePorts().walks.all);
  if (!answer.ok) {
    return (
      <Notice tone={answer.failure === 'known' ? 'calm' : 'trouble'} live>
        <p>{t(importFailureTexts[answer.failure])}</p>
      </Notice>
    );
  }
  const notes = [...new Set(answer.walks.flatMap((walk) => walk.notes))];
  return (
    <>
      <Notice tone="done" live>
        <p>{t('import.done', { count: answer.walks.length })}</p>
        {answer.tooShort > 0 ? <p>{t('import.too-short', { count: answer.tooShort })}</p> : null}
        {answer.known > 0 ? <p>{t('import.known', { count: answer.known })}</p> : null}
        {notes.map((note) => (
          <p key={note}>{t(importNoteTexts[note])}</p>
        ))}
      </Notice>
      <ul className="st-rows">
        {all
          ?.filter((walk) => answer.walks.some((one) => one.id === walk.id))
          .map((walk) => (
            <WalkRow key={walk.id} walk={walk} />
          ))}
      </ul>
    </>
  );
}
