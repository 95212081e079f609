import { minutesClass, minutesClasses } from '../../../domain/heat/minutes-class.ts';
import { ownWalksClass, ownWalksClasses } from '../../../domain/heat/own-class.ts';
import type { TextKey } from '../../ui/text/texts.ts';
import type { Translate } from '../../ui/use-text.ts';
import type { OwnHeatLayer } from '../route.ts';

interface OwnLayerTexts {
  readonly show: TextKey;
  readonly label: TextKey;
  readonly legend: TextKey;
  /** Of a map that nothing is on. */
  readonly none: TextKey;
}

export const ownLayerTexts = {
  walked: {
    show: 'chart.show.walked',
    label: 'chart.heat.label.walked',
    legend: 'chart.heat.legend.walked',
    none: 'chart.heat.none.walked',
  },
  stayed: {
    show: 'chart.show.stayed',
    label: 'chart.heat.label.stayed',
    legend: 'chart.heat.legend.stayed',
    none: 'chart.heat.none.stayed',
  },
} as const satisfies Record<OwnHeatLayer, OwnLayerTexts>;

/** Lowest numbers of the classes, ascending. */
export const ownLayerClasses: Record<OwnHeatLayer, readonly number[]> = {
  walked: ownWalksClasses,
  stayed: minutesClasses,
};

/** The class of a figure of the layer: walks, or seconds. */
export function ownClassOf(layer: OwnHeatLayer, figure: number): number {
  return layer === 'walked' ? ownWalksClass(figure) : minutesClass(figure);
}

/** "Gått flere ganger (2–4)", "5–9 minutter" */
export function ownClassWords(layer: OwnHeatLayer, from: number, t: Translate): string {
  const next = ownLayerClasses[layer].find((other) => other > from);
  const to = (next ?? 0) - 1;
  if (layer === 'stayed') {
    return next === undefined ? t('chart.heat.minutes.more', { from }) : t('chart.heat.minutes', { from, to });
  }
  if (next === undefined) return t('chart.heat.often', { from });
  return from === to ? t('chart.heat.once') : t('chart.heat.some', { from, to });
}

/** "Gått 12 ganger", "I alt 25 minutter" */
export function ownFigureWords(layer: OwnHeatLayer, figure: number, t: Translate): string {
  if (layer === 'walked') return t('chart.heat.times', { count: figure });
  return t('chart.heat.minutes-in-all', { count: Math.floor(figure / 60) });
}
