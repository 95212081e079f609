import { useEffect, useLayoutEffect, useRef } from 'react';
import { useText } from '../../ui/use-text.ts';
import { usePorts } from '../ports-context.tsx';
import { signalText } from '../record/signal-text.ts';
import { useAsksHome } from '../record/use-asks-home.ts';
import { storageTexts } from '../texts/trouble-texts.ts';
import { replaceWith } from '../use-route.ts';
import { PocketFigures } from './pocket-figures.tsx';
import { useAwake } from './use-awake.ts';
import { usePocketMark } from './use-pocket-mark.ts';

/**
 * Black, and no map. Cloth and gloves press: the first press only wakes it, and the buttons come in the corner opposite to
 * that press.
 */
export function Pocket({ walkId }: { readonly walkId: string }) {
  const t = useText();
  const { corner, wake, sleep } = useAwake();
  const { marked, mark } = usePocketMark(walkId);
  const asksHome = useAsksHome();
  const page = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = t('pocket.title');
  useEffect(() => {
    document.title = `${title} – Seniortråkk`;
  }, [title]);
  // The button that was pressed is gone: the keyboard starts above what has come.
  useEffect(() => {
    if (corner === null || document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [corner]);
  useLayoutEffect(() => {
    const shown = page.current;
    if (shown !== null) shown.scrollTop = corner?.block === 'end' ? shown.scrollHeight : 0;
  }, [corner]);
  const markAndSleep = () => {
    sleep();
    void mark();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard presses the button inside, and that press comes here
    <main
      ref={page}
      className="st-pocket"
      data-awake={corner !== null || undefined}
      onClick={corner === null ? wake : undefined}
    >
      <div className="st-pocket-middle">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <PocketFigures />
        {/* Answered on the recording screen: cloth that presses twice must end no walk. */}
        {asksHome ? <p className="st-pocket-told">{t('home-ask.title')}</p> : null}
        {corner !== null ? (
          <Awake asksHome={asksHome} />
        ) : marked === null ? null : (
          <p className="st-pocket-told">
            {marked.trouble === null
              ? t('pocket.marked')
              : `${t('record.not-kept')} ${t(storageTexts[marked.trouble])}`}
          </p>
        )}
      </div>
      {corner === null ? (
        <button type="button" className="st-pocket-act st-pocket-wake">
          {t('pocket.wake')}
        </button>
      ) : (
        <div className="st-pocket-acts" data-block={corner.block} data-inline={corner.inline}>
          <button type="button" className="st-pocket-act" data-look="strong" onClick={markAndSleep}>
            {t('pocket.mark-place')}
          </button>
          <button type="button" className="st-pocket-act" onClick={() => replaceWith({ at: 'walk' })}>
            {t('app.back')}
          </button>
        </div>
      )}
    </main>
  );
}

/** Read when it wakes: how it goes, and what to do. */
function Awake({ asksHome }: { readonly asksHome: boolean }) {
  const t = useText();
  const { clock, recorder } = usePorts();
  const state = recorder.state.get();
  if (state === undefined || state.phase === 'idle' || state.phase === 'finishing') return null;
  const trouble = state.storageTrouble ?? null;
  return (
    <>
      {asksHome ? <p>{t('home-ask.pocket')}</p> : <p>{t(signalText(state, clock.nowMs()))}</p>}
      {trouble === null ? null : (
        <p>
          {t(storageTexts[trouble])} {t('storage.keep-open')}
        </p>
      )}
      {state.phase === 'recording' && !state.screenKeptOn ? <p>{t('pocket.may-sleep')}</p> : null}
      {asksHome ? null : <p>{t('pocket.how')}</p>}
    </>
  );
}
