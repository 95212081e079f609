import { Trash2 } from 'lucide-react';
import { type ButtonHTMLAttributes, type MouseEvent, type ReactNode, useEffect, useState } from 'react';
import { useText } from './use-text.ts';

/** `strong` is the one thing to do here; `plain` stands beside it; `quiet` is for leaving things be; `danger` deletes, and shows it by more than a colour. */
export type ButtonLook = 'strong' | 'plain' | 'quiet' | 'danger';

/** Heights in CSS pixels: normal 64, main 88, start 126. People of 67–81 missed a third of smaller targets. */
export type ButtonSize = 'normal' | 'main' | 'start';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  /** A picture before the word; never instead of it. */
  readonly icon?: ReactNode;
  /** As wide as the page. */
  readonly wide?: boolean;
  /**
   * Something is under way: the button stays, shows it, and does nothing meanwhile. It is so by itself as long as the
   * promise lasts that `onClick` gives.
   */
  readonly busy?: boolean;
}

export const buttonVariants: Record<ButtonLook, 'primary' | 'secondary' | 'tertiary'> = {
  strong: 'primary',
  plain: 'secondary',
  quiet: 'tertiary',
  danger: 'secondary',
};

export function Button(props: ButtonProps) {
  const { look = 'plain', size = 'normal', icon, wide, children, onClick, className = '', ...rest } = props;
  const { busy: told = false, ...attributes } = rest;
  const [working, setWorking] = useState(false);
  const busy = told || working;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // A handler that is `async` gives a promise, whatever its type says.
    const done: unknown = onClick?.(event);
    if (!(done instanceof Promise)) return;
    setWorking(true);
    // A fault stays one: only the button must not be busy for ever.
    void done.finally(() => setWorking(false));
  };
  return (
    <>
      <button
        type="button"
        {...attributes}
        className={`ds-button st-button ${className}`}
        data-variant={buttonVariants[look]}
        data-color={look === 'danger' ? 'danger' : 'accent'}
        data-height={size}
        data-fullwidth={wide ? true : undefined}
        aria-busy={busy ? true : undefined}
        onClick={busy ? undefined : press}
      >
        {icon ?? (look === 'danger' ? <Trash2 aria-hidden="true" /> : null)}
        <span>{children}</span>
      </button>
      {busy ? <BusyWord /> : null}
    </>
  );
}

/** What is over before this is not worth a word. The sign for the eye waits as long (waiting.css). */
const sayAfterMs = 300;

function BusyWord() {
  const t = useText();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), sayAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <span role="status" className="st-hidden">
      {late ? t('app.busy') : ''}
    </span>
  );
}
