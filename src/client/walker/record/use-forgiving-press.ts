import { type PointerEvent, useRef } from 'react';

/** A thumb on the move slides; this far it still means to press. CSS pixels. */
const slidePixels = 24;

/**
 * Handlers for a button pressed while walking. The press counts when the finger is lifted within 24 px of where it came
 * down, even just outside the button; `click` stays for keyboards, switches and screen readers. Both may come for one
 * press: the caller ignores repeats.
 */
export function useForgivingPress(onPress: () => void) {
  const down = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      down.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const from = down.current;
      down.current = null;
      if (from !== null && Math.hypot(event.clientX - from.x, event.clientY - from.y) <= slidePixels) onPress();
    },
    onPointerCancel: () => {
      down.current = null;
    },
    onClick: onPress,
  };
}
