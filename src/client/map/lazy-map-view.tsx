import { lazy } from 'react';

/** The map, loaded when it is first drawn: MapLibre is larger than the rest of the app. Wrap it in `<Suspense>`. */
export const LazyMapView = lazy(() => import('./map-view.tsx').then((module) => ({ default: module.MapView })));
