import { useId } from 'react';
import { useText } from '../ui/use-text.ts';
import type { MarkFilter } from './desk-place.ts';

const filterTexts = {
  waiting: 'desk.inbox.filter.waiting',
  approved: 'desk.inbox.filter.approved',
  rejected: 'desk.inbox.filter.rejected',
  all: 'desk.inbox.filter.all',
} as const satisfies Record<MarkFilter, string>;
const filters: readonly MarkFilter[] = ['waiting', 'approved', 'rejected', 'all'];

export interface MarkFiltersProps {
  readonly counts: Readonly<Record<MarkFilter, number>>;
  readonly chosen: MarkFilter;
  readonly onChoose: (filter: MarkFilter) => void;
}

/** One of four, as real radio buttons in one row. */
export function MarkFilters({ counts, chosen, onChoose }: MarkFiltersProps) {
  const t = useText();
  const name = useId();
  return (
    <fieldset className="desk-filters">
      <legend className="st-hidden">{t('desk.inbox.filter')}</legend>
      {filters.map((filter) => (
        <label key={filter}>
          <input
            type="radio"
            className="st-hidden"
            name={name}
            checked={filter === chosen}
            onChange={() => onChoose(filter)}
          />
          <span>{t(filterTexts[filter], { count: counts[filter] })}</span>
        </label>
      ))}
    </fieldset>
  );
}
