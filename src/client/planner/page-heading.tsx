import { type ReactNode, useEffect, useRef } from 'react';

export interface PageHeadingProps {
  readonly title: string;
  /** Stands above the title; on paper only where the rail says it on the screen. */
  readonly above: ReactNode;
  readonly children?: ReactNode;
}

/**
 * The head of a page of the desk. Who came here by a link in the rail starts reading at the heading; at the first load
 * the browser's own start is right.
 */
export function PageHeading({ title, above, children }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Seniortråkk`;
    if (document.activeElement !== document.body) heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [title]);
  return (
    <div className="desk-heading">
      <div>
        {above}
        <h1 ref={heading} tabIndex={-1} className="st-title">
          {title}
        </h1>
      </div>
      {children}
    </div>
  );
}
