import { createLucideIcon } from 'lucide-react';

/** Pictures that Lucide lacks, drawn to its rules: box of 24, lines of 2, round ends. */
export const BenchIcon = createLucideIcon('st-bench', [
  ['path', { d: 'M3 7h18', key: 'a' }],
  ['path', { d: 'M3 11h18', key: 'b' }],
  ['path', { d: 'M2 15h20', key: 'c' }],
  ['path', { d: 'M5 7v13', key: 'd' }],
  ['path', { d: 'M19 7v13', key: 'e' }],
]);

export const StreetLampIcon = createLucideIcon('st-street-lamp', [
  ['path', { d: 'M7 21V8a5 5 0 0 1 10 0', key: 'a' }],
  ['path', { d: 'M13 8h8l-1.5 3h-5z', key: 'b' }],
  ['path', { d: 'M4 21h6', key: 'c' }],
  ['path', { d: 'M17 14v2', key: 'd' }],
  ['path', { d: 'm13.5 13.5-1 1.5', key: 'e' }],
  ['path', { d: 'm20.5 13.5 1 1.5', key: 'f' }],
]);

export const StairsIcon = createLucideIcon('st-stairs', [
  ['path', { d: 'M2 21h5v-4.5h5V12h5V7.5h5', key: 'a' }],
  ['path', { d: 'M3 11 14 2', key: 'b' }],
]);

export const KerbIcon = createLucideIcon('st-kerb', [
  ['path', { d: 'M2 20h10v-8h10', key: 'a' }],
  ['path', { d: 'M7 15V5', key: 'b' }],
  ['path', { d: 'm4 8 3-3 3 3', key: 'c' }],
]);

export const CrossingIcon = createLucideIcon('st-crossing', [
  ['path', { d: 'M5 4 3 20', key: 'a' }],
  ['path', { d: 'M10 4 9 20', key: 'b' }],
  ['path', { d: 'M14 4l1 16', key: 'c' }],
  ['path', { d: 'M19 4l2 16', key: 'd' }],
]);

export const HandrailIcon = createLucideIcon('st-handrail', [
  ['path', { d: 'M2 6h20', key: 'a' }],
  ['path', { d: 'M5 6v14', key: 'b' }],
  ['path', { d: 'M12 6v14', key: 'c' }],
  ['path', { d: 'M19 6v14', key: 'd' }],
  ['path', { d: 'M2 20h20', key: 'e' }],
]);

export const SlopeIcon = createLucideIcon('st-slope', [
  ['path', { d: 'M2 20 22 8v12z', key: 'a' }],
  ['path', { d: 'm6 11 7-4.5', key: 'b' }],
  ['path', { d: 'M9.5 6H13v3.5', key: 'c' }],
]);

export const TripIcon = createLucideIcon('st-trip', [
  ['path', { d: 'M2 17h5l2 3h4l2-4 2 1h5', key: 'a' }],
  ['path', { d: 'M12 4v6', key: 'b' }],
  ['path', { d: 'M12 13.5v.1', key: 'c' }],
]);

export const NarrowIcon = createLucideIcon('st-narrow', [
  ['path', { d: 'M5 3v18', key: 'a' }],
  ['path', { d: 'M19 3v18', key: 'b' }],
  ['path', { d: 'M1 12h1.5', key: 'c' }],
  ['path', { d: 'M8 12h8', key: 'd' }],
  ['path', { d: 'm10 9.5-2.5 2.5 2.5 2.5', key: 'e' }],
  ['path', { d: 'm14 9.5 2.5 2.5-2.5 2.5', key: 'f' }],
]);

export const PavementIcon = createLucideIcon('st-pavement', [
  ['path', { d: 'M7 3 3 21', key: 'a' }],
  ['path', { d: 'M13 3v18', key: 'b' }],
  ['path', { d: 'M17 3l4 18', key: 'c' }],
  ['path', { d: 'M6 8h7', key: 'd' }],
  ['path', { d: 'M5 13h8', key: 'e' }],
  ['path', { d: 'M4 18h9', key: 'f' }],
]);
