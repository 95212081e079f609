import type { WayKind } from '../../../domain/geo/map-names.ts';
import type { StreetRun } from '../../../domain/geo/streets-along.ts';
import type { TextKey } from '../../ui/text/texts.ts';
import type { Translate } from '../../ui/use-text.ts';

const namelessTexts = {
  street: 'walk.list.way.street',
  path: 'walk.list.way.path',
  steps: 'walk.list.way.steps',
  bridge: 'walk.list.way.bridge',
  underpass: 'walk.list.way.underpass',
  pier: 'walk.list.way.pier',
} as const satisfies Record<WayKind, TextKey>;

/** "Langs Kjøpmannsgata, 240 m.", "Videre langs Kjøpmannsgata, 80 m.", "Gangvei, 80 m." */
export function stretchWords(
  { name, kind, isFurther }: Pick<StreetRun, 'name' | 'kind'> & { readonly isFurther: boolean },
  length: string,
  t: Translate,
): string {
  if (name !== null) return t(isFurther ? 'walk.list.along-further' : 'walk.list.along', { name, length });
  return t(kind === null ? 'walk.list.way.none' : namelessTexts[kind], { length });
}

/** Names in the order they were first met; at most so many, the longest ones. */
export function streetNames(runs: readonly StreetRun[], most: number): readonly string[] {
  const metres = new Map<string, number>();
  for (const { name, fromMetres, toMetres } of runs) {
    if (name !== null) metres.set(name, (metres.get(name) ?? 0) + toMetres - fromMetres);
  }
  const longest = new Set(
    [...metres.keys()].sort((a, b) => (metres.get(b) ?? 0) - (metres.get(a) ?? 0)).slice(0, most),
  );
  return [...metres.keys()].filter((name) => longest.has(name));
}
