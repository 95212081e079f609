import { useText } from '../ui/use-text.ts';
import type { ShownHeat } from './choose-heat.ts';

export interface NoHeatProps {
  readonly heat: Exclude<ShownHeat, { kind: 'cells' }>;
  readonly people: number;
  readonly k: number;
  readonly canMake: boolean;
}

/** Why there are no cells, where the table would be. */
export function NoHeat({ heat, people, k, canMake }: NoHeatProps) {
  const t = useText();
  if (heat.kind === 'few-people') {
    return (
      <section className="desk-panel st-stack">
        <h2 className="desk-few">{t('desk.few.heading', { people, k })}</h2>
        <progress className="desk-meter" max={k} value={people} aria-hidden="true" />
        <p>{t('desk.few.text', { k })}</p>
      </section>
    );
  }
  if (heat.kind === 'no-snapshot') {
    return (
      <section className="desk-panel st-stack">
        <h2 className="st-subtitle">{t('desk.snapshot.none')}</h2>
        {canMake ? <p>{t('desk.snapshot.noneText')}</p> : null}
      </section>
    );
  }
  return (
    <section className="desk-panel">
      <p>{t(heat.kind === 'few-in-slice' ? 'desk.few.slice' : 'desk.cells.none', { k })}</p>
    </section>
  );
}
