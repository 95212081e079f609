import type { ReactNode } from 'react';
import { type ButtonLook, type ButtonSize, buttonVariants } from './button.tsx';

export interface ButtonLinkProps {
  readonly href: string;
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
  readonly wide?: boolean;
  /** It leads to what is chosen already. */
  readonly chosen?: boolean;
  readonly children: ReactNode;
}

/** Looks like a button and is a link: for going somewhere (another screen, `tel:`). */
export function ButtonLink({ href, look = 'plain', size = 'normal', icon, wide, chosen, children }: ButtonLinkProps) {
  return (
    <a
      className="ds-button st-button"
      href={href}
      aria-current={chosen ? true : undefined}
      data-variant={buttonVariants[look]}
      data-color={look === 'danger' ? 'danger' : 'accent'}
      data-height={size}
      data-fullwidth={wide ? true : undefined}
    >
      {icon}
      <span>{children}</span>
    </a>
  );
}
