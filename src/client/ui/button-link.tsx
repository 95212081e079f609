import type { ReactNode } from 'react';
import { type ButtonLook, type ButtonSize, buttonVariants } from './button.tsx';

export interface ButtonLinkProps {
  readonly href: string;
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Looks like a button and is a link: for going somewhere (another screen, `tel:`). */
export function ButtonLink({ href, look = 'plain', size = 'normal', icon, wide, children }: ButtonLinkProps) {
  return (
    <a
      className="ds-button st-button"
      href={href}
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
