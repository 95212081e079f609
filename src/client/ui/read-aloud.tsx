import { CircleStop, Volume2 } from 'lucide-react';
import { useCallback, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from './button.tsx';
import { OverPage } from './over-page.tsx';
import { ReadAloudContext, type ReadAloudOffer } from './read-aloud-context.ts';
import { ReadAloudTrouble } from './read-aloud-trouble.tsx';
import { useOutOfView } from './use-out-of-view.ts';
import { useLanguage, useText } from './use-text.ts';

export interface ReadAloudProps {
  /** What is on the page; another one ends the reading. */
  readonly page: string;
  /** False where nothing may move under a thumb: the page then stays where it is while it is read. */
  readonly follow: boolean;
}

/** "Les opp", on pages that are read aloud. */
export function ReadAloud({ page, follow }: ReadAloudProps) {
  const offer = useContext(ReadAloudContext);
  return offer === null ? null : <ReadAloudButton key={page} follow={follow} offer={offer} />;
}

interface ReadAloudButtonProps {
  readonly follow: boolean;
  readonly offer: ReadAloudOffer;
}

function ReadAloudButton({ follow, offer }: ReadAloudButtonProps) {
  const { voice, helpAddress } = offer;
  const t = useText();
  const language = useLanguage();
  const state = useTold(voice.voice(language));
  const reading = useTold(voice.reading);
  const box = useRef<HTMLDivElement>(null);
  const [setPlace, outOfView] = useOutOfView();
  const [wanted, setWanted] = useState(false);
  const isReading = reading?.at === 'reading';
  const canRead = state === 'ready' || state === 'stand-in';

  useEffect(() => () => voice.stop(), [voice]);
  useEffect(() => {
    if (!wanted || !canRead) return;
    let current = true;
    void import('./read-page.ts').then(({ readPage }) => {
      const page = box.current?.closest('main');
      if (!current || !page) return;
      setWanted(false);
      readPage({ page, voice, language, follow }, t);
    });
    return () => {
      current = false;
    };
  }, [wanted, canRead, voice, language, follow, t]);

  const press = () => {
    if (isReading) {
      voice.stop();
      return;
    }
    // The reading itself begins after the press, when its code and the voices are there: too late for iOS.
    voice.prime(language);
    setWanted(true);
  };
  const button = (
    <Button
      icon={isReading ? <CircleStop aria-hidden="true" /> : <Volume2 aria-hidden="true" />}
      busy={wanted && state === undefined}
      data-reading={isReading ? true : undefined}
      onClick={press}
    >
      {t(isReading ? 'read.stop' : 'read.start')}
    </Button>
  );
  const trouble =
    reading?.at === 'failed' ? 'failed' : wanted && (state === 'none' || state === 'unsupported') ? state : null;
  return (
    <>
      <div ref={box} className="st-read" data-read-aloud="">
        <div ref={setPlace}>{button}</div>
      </div>
      {trouble === null ? null : <ReadAloudTrouble trouble={trouble} helpAddress={helpAddress} />}
      {isReading && outOfView && follow ? (
        <OverPage>
          <div className="st-read-over">
            <div>{button}</div>
          </div>
        </OverPage>
      ) : null}
    </>
  );
}

function useTold<T>(told: { get(): T | undefined; subscribe(onChange: () => void): () => void }): T | undefined {
  return useSyncExternalStore(
    useCallback((onChange: () => void) => told.subscribe(onChange), [told]),
    useCallback(() => told.get(), [told]),
  );
}
