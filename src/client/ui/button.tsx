import type { ButtonHTMLAttributes, ReactNode } from 'react';

/** `strong` is the one thing to do here; `plain` stands beside it; `quiet` is for leaving things be; `danger` deletes. */
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
  /** Something is under way: the button stays, shows it, and does nothing meanwhile. */
  readonly busy?: boolean;
}

export const buttonVariants: Record<ButtonLook, 'primary' | 'secondary' | 'tertiary'> = {
  strong: 'primary',
  plain: 'secondary',
  quiet: 'tertiary',
  danger: 'secondary',
};

export function Button(props: ButtonProps) {
  const { look = 'plain', size = 'normal', icon, wide, busy, children, onClick, className = '', ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      className={`ds-button st-button ${className}`}
      data-variant={buttonVariants[look]}
      data-color={look === 'danger' ? 'danger' : 'accent'}
      data-height={size}
      data-fullwidth={wide ? true : undefined}
      aria-busy={busy ? true : undefined}
      onClick={busy ? undefined : onClick}
    >
      {icon}
      <span>{children}</span>
    </button>
  );
}
