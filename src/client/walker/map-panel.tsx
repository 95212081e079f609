import { Component, type ReactNode, Suspense } from 'react';
import type { Position } from '../../domain/geo/position.ts';
import { LazyMapView } from '../map/lazy-map-view.tsx';
import type { MapContent, MapViewpoint } from '../map/map-props.ts';
import type { TextKey } from '../ui/text/texts.ts';
import { useColourScheme } from '../ui/use-colour-scheme.ts';
import { useMapWords } from '../ui/use-map-words.ts';
import { useText } from '../ui/use-text.ts';
import { Waiting } from '../ui/waiting.tsx';
import { useLive, usePorts } from './ports-context.tsx';

export interface MapPanelProps extends MapContent {
  /** What the picture shows, for those who hear the page; the same content stands beside it as a list. */
  readonly label: string;
  readonly view?: MapViewpoint;
  readonly picking?: boolean;
  readonly onPick?: (position: Position) => void;
  /** While picking: a press does this instead of bringing the place under the cross-hair. */
  readonly onTap?: (position: Position) => void;
  /** Whether the base map is drawn where one looks, each time that is known. */
  readonly onBase?: (present: boolean) => void;
  readonly onSelectSpot?: (id: string) => void;
  /** Stands under the picture, e.g. what the last press on it did. */
  readonly note?: string;
  /** What stands under the picture where there is no map; unless told, that what is kept is shown all the same. */
  readonly noMapHere?: TextKey;
  /** Directly under the picture, also where the map's code does not come. */
  readonly answer?: ReactNode;
  /** For moving about in: taller. */
  readonly tall?: boolean;
  /** Only to be looked at: lower, and without buttons. */
  readonly still?: boolean;
  /** It becomes a sheet of paper, which is light whatever the screen is. */
  readonly onPaper?: boolean;
}

const noSource = { kind: 'none', url: '', maxZoom: 0, attribution: '' } as const;

/** A map in a page. If its code cannot be fetched, the page says so and the list beside it still stands. */
export function MapPanel(props: MapPanelProps) {
  const {
    label,
    view = { fit: 'content' },
    tall = false,
    still = false,
    onPaper = false,
    noMapHere = 'map.none-here',
    ...content
  } = props;
  const t = useText();
  const words = useMapWords(noMapHere);
  const onScreen = useColourScheme();
  const scheme = onPaper ? 'light' : onScreen;
  const source = useLive(usePorts().mapSource) ?? noSource;
  return (
    <div className="st-map-place" data-tall={tall || undefined} data-still={still || undefined}>
      <MapGuard fallback={<Missing word={t('map.missing')} answer={props.answer} />}>
        <Suspense fallback={<Waiting word={t('map.loading')} />}>
          <LazyMapView
            {...content}
            label={label}
            words={words}
            source={source}
            scheme={scheme}
            view={view}
            controls={still ? 'none' : 'all'}
          />
        </Suspense>
      </MapGuard>
    </div>
  );
}

function Missing({ word, answer }: { readonly word: string; readonly answer: ReactNode }) {
  return (
    <div>
      <p className="st-map-missing">{word}</p>
      {answer}
    </div>
  );
}

class MapGuard extends Component<
  { readonly fallback: ReactNode; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
