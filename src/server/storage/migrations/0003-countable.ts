/**
 * What the desk counts, countable without a look into the bodies. `is_mark` is 1 for a spot with words to read, 0 for any
 * other contribution, and NULL for what came before this column until the next start has looked (fill-is-mark.ts).
 */
export const countable: readonly string[] = [
  'ALTER TABLE contributions ADD COLUMN is_mark INTEGER',
  "UPDATE contributions SET is_mark = 0 WHERE kind = 'walk' OR is_withdrawn = 1",
  'CREATE INDEX contributions_by_contributor ON contributions (campaign, contributor)',
  'CREATE INDEX contributors_by_person ON contributors (campaign, person)',
];
