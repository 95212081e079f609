import { Map as MapIcon } from 'lucide-react';
import { useRef, useState } from 'react';
import { type FoundPlace, type NameIndex, nearNames, searchNames } from '../../../domain/geo/search-names.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useText } from '../../ui/use-text.ts';
import { Waiting } from '../../ui/waiting.tsx';
import type { SearchFrom } from '../places/search-area.ts';
import { useNameIndex } from '../places/use-name-index.ts';
import { FoundPlaces } from './found-places.tsx';

interface MarkSearchProps {
  readonly where: SearchFrom;
  readonly onFound: (place: FoundPlace) => void;
  readonly onChooseOnMap: () => void;
  /** Before anything is written: what lies around there, to be pressed. */
  readonly startsNear?: boolean;
  /** Absent where the map is what one comes from. */
  readonly onBack?: () => void;
}

/** More than this nobody reads through; another letter makes it fewer. */
const mostFound = 8;
/** So many lie around there at a time. */
const nearAtOnce = 10;

/** "Skriv gate eller sted": names of the map around here, found while one writes. */
export function MarkSearch({ where, onFound, onChooseOnMap, startsNear = false, onBack }: MarkSearchProps) {
  const t = useText();
  const { state, again } = useNameIndex(where);
  const [written, setWritten] = useState('');
  const [nearby, setNearby] = useState(nearAtOnce);
  const results = useRef<HTMLDivElement>(null);
  const showsNear = startsNear && written.trim() === '';
  const search = (index: NameIndex) => (showsNear ? nearNames(index, nearby) : searchNames(index, written, mostFound));
  const found = state.phase === 'ready' ? search(state.index) : [];
  const isAsked = state.phase === 'ready' && written.trim().length > 1;
  return (
    <Page title={t(startsNear ? 'draw.near.title' : 'mark.search.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // The keyboard of a phone lies over what was found.
          results.current?.focus();
        }}
      >
        <Field
          label={t('mark.search.label')}
          hint={t(startsNear ? 'draw.near.hint' : 'mark.search.hint')}
          value={written}
          onValue={setWritten}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
        />
      </form>
      {state.phase === 'reading' ? (
        <Waiting word={t('mark.search.reading')} progress={{ done: state.share, of: 1 }} />
      ) : null}
      {state.phase === 'failed' ? (
        <Notice tone="trouble" live action={<Button onClick={again}>{t('mark.search.again')}</Button>}>
          <p>{t('mark.search.failed')}</p>
        </Notice>
      ) : null}
      <div ref={results} tabIndex={-1} className="st-stack">
        <p role="status" className={isAsked ? '' : 'st-hidden'}>
          {isAsked ? foundWords(found.length, t) : ''}
        </p>
        <FoundPlaces found={found} from={where.from} onChoose={onFound} />
        {showsNear && found.length === nearby ? (
          <Button wide onClick={() => setNearby(nearby + nearAtOnce)}>
            {t('draw.near.more')}
          </Button>
        ) : null}
        {isAsked && found.length === 0 ? <p>{t('mark.search.only-here')}</p> : null}
      </div>
      <div className="st-stack">
        <Button wide icon={<MapIcon aria-hidden="true" />} onClick={onChooseOnMap}>
          {t('mark.where.map')}
        </Button>
        {onBack === undefined ? null : (
          <Button wide look="quiet" onClick={onBack}>
            {t('app.back')}
          </Button>
        )}
      </div>
    </Page>
  );
}

function foundWords(count: number, t: ReturnType<typeof useText>): string {
  if (count === 0) return t('mark.search.none');
  return count < mostFound ? t('mark.search.found', { count }) : t('mark.search.first', { count });
}
