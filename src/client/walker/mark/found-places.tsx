import { ChevronRight } from 'lucide-react';
import type { FoundPlace } from '../../../domain/geo/search-names.ts';
import { formatDistance, formatName } from '../../ui/format.ts';
import type { TextKey } from '../../ui/text/texts.ts';
import { useLanguage, useText } from '../../ui/use-text.ts';
import { placeKindTexts } from '../places/place-kind-texts.ts';
import type { SearchFrom } from '../places/search-area.ts';

const fromTexts = {
  last: 'mark.search.from-last',
  centre: 'mark.search.from-centre',
  point: 'draw.search.from-point',
} as const satisfies Record<SearchFrom['from'], TextKey>;

interface FoundPlacesProps {
  readonly found: readonly FoundPlace[];
  /** Where distances are from. */
  readonly from: SearchFrom['from'];
  readonly onChoose: (place: FoundPlace) => void;
}

/** Each a row to press: its name, what it is, where, and how far. */
export function FoundPlaces({ found, from, onChoose }: FoundPlacesProps) {
  const t = useText();
  const language = useLanguage();
  if (found.length === 0) return null;
  return (
    <ul className="st-rows">
      {found.map((place) => {
        const { name, kind, area, metresAway, position } = place;
        const what =
          area === null ? t(placeKindTexts[kind]) : `${t(placeKindTexts[kind])}, ${formatName(area, language)}`;
        const length = formatDistance(metresAway, language);
        return (
          <li key={`${kind} ${name} ${position.lat} ${position.lng}`}>
            <button type="button" className="st-row" onClick={() => onChoose(place)}>
              <span className="st-row-words">
                <strong>{name}</strong>
                <span className="st-soft">{what}</span>
                <span className="st-soft">{t(fromTexts[from], { length })}</span>
              </span>
              <ChevronRight aria-hidden="true" className="st-row-arrow" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
