import { type RefObject, useEffect, useRef } from 'react';

/**
 * Puts the keyboard where the next letter belongs: in the first field when the form comes, and in the first field that
 * is wrong after each `attempt`.
 */
export function useFormFocus(attempt: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const wanted = attempt === 0 ? 'input' : '[aria-invalid=true]';
    form.current?.querySelector<HTMLInputElement>(wanted)?.focus();
  }, [attempt]);
  return form;
}
