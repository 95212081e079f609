import { expectTypeOf, test } from 'vitest';
import type { WithholdReason as ShownReason } from '../../../src/client/recorder/walker-ports.ts';
import type { MarkStatement } from '../../../src/domain/privacy/prepare-spot.ts';
import type { WithholdReason } from '../../../src/domain/privacy/prepare-walk.ts';
import type { HoldReason } from '../../../src/domain/privacy/publication-rhythm.ts';
import type { WalkStatement } from '../../../src/domain/privacy/walk-statement.ts';
import type { MarkBody, WalkBody } from '../../../src/protocol/bodies.ts';
import type { HoldReason as WireHoldReason } from '../../../src/protocol/desk.ts';

// Checked by the compiler: domain may not import the wire, so nothing else keeps the two alike.
test('what domain prepares is what the wire takes, to the last key', () => {
  expectTypeOf<WalkStatement>().toExtend<WalkBody>();
  expectTypeOf<WalkBody>().toExtend<WalkStatement>();
  expectTypeOf<MarkStatement>().toExtend<MarkBody>();
  expectTypeOf<MarkBody>().toExtend<MarkStatement>();
  expectTypeOf<keyof WalkStatement>().toEqualTypeOf<keyof WalkBody>();
  expectTypeOf<keyof MarkStatement>().toEqualTypeOf<keyof MarkBody>();
  expectTypeOf<HoldReason>().toEqualTypeOf<WireHoldReason>();
  expectTypeOf<WithholdReason>().toEqualTypeOf<ShownReason>();
});
