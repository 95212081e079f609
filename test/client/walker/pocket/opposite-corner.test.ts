import { expect, it } from 'vitest';
import { oppositeCorner } from '../../../../src/client/walker/pocket/opposite-corner.ts';

const screen = { width: 360, height: 740, isRightToLeft: false };

it.each([
  { press: { x: 20, y: 20 }, corner: { block: 'end', inline: 'end' } },
  { press: { x: 340, y: 20 }, corner: { block: 'end', inline: 'start' } },
  { press: { x: 20, y: 720 }, corner: { block: 'start', inline: 'end' } },
  { press: { x: 340, y: 720 }, corner: { block: 'start', inline: 'start' } },
])('is across from a press at $press.x, $press.y', ({ press, corner }) => {
  expect(oppositeCorner(press, screen)).toEqual(corner);
});

it('is across on the glass where one reads from the right, too', () => {
  const turned = { ...screen, isRightToLeft: true };
  expect(oppositeCorner({ x: 20, y: 20 }, turned)).toEqual({ block: 'end', inline: 'start' });
});
