import type { ExpressionSpecification } from 'maplibre-gl';

export const source = 'base';

export function classIs(...classes: readonly string[]): ExpressionSpecification {
  return ['match', ['get', 'class'], [...classes], true, false];
}

export function subclassIs(...subclasses: readonly string[]): ExpressionSpecification {
  return ['match', ['get', 'subclass'], [...subclasses], true, false];
}

/** A way or stream one can see. */
export const notTunnel: ExpressionSpecification = ['!=', ['get', 'brunnel'], 'tunnel'];

/** Grows with the zoom as ground does; `stops` are pairs of zoom and pixels. */
export function byZoom(...stops: readonly (readonly [number, number])[]): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.5], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

/** Packs differ: the local name is in `name`, in smaller packs in `name:latin`. */
export const name: ExpressionSpecification = ['coalesce', ['get', 'name'], ['get', 'name:latin']];
