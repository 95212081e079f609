import { Footprints, House, LifeBuoy, Map as MapIcon } from 'lucide-react';
import { Bar } from '../ui/bar.tsx';
import { useText } from '../ui/use-text.ts';
import { addressOf, type Route } from './route.ts';

type Place = 'home' | 'walks' | 'map' | 'help';

/** Under which word of the bar a screen belongs. */
const places: Partial<Record<Route['at'], Place>> = {
  home: 'home',
  walks: 'walks',
  'walk-details': 'walks',
  import: 'walks',
  spots: 'walks',
  spot: 'walks',
  map: 'map',
  help: 'help',
  'help-page': 'help',
  welcome: 'help',
};

const order = [
  { place: 'home', text: 'bar.home', Picture: House },
  { place: 'walks', text: 'bar.walks', Picture: Footprints },
  { place: 'map', text: 'bar.map', Picture: MapIcon },
  { place: 'help', text: 'bar.help', Picture: LifeBuoy },
] as const;

export function WalkerBar({ route }: { readonly route: Route }) {
  const t = useText();
  return (
    <Bar
      label={t('bar.label')}
      items={order.map(({ place, text, Picture }) => ({
        href: addressOf({ at: place }),
        word: t(text),
        icon: <Picture aria-hidden="true" />,
        here: places[route.at] === place,
      }))}
    />
  );
}
