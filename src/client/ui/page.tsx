import { type ReactNode, useEffect, useRef } from 'react';
import { ReadAloud } from './read-aloud.tsx';

export interface PageProps {
  readonly title: string;
  /** All headings that this page may have by turns: there is room for the longest, and when another comes nothing moves. */
  readonly otherTitles?: readonly string[];
  /** A small line above the heading, e.g. the name of the innsamling. */
  readonly above?: ReactNode;
  /** The way back, as a link above everything. */
  readonly back?: ReactNode;
  /** False on the very first screen, where the browser's own start of reading is right. */
  readonly takeFocus?: boolean;
  /** For the few pages laid out otherwise. */
  readonly className?: string;
  /** Where "Les opp" stands: by the heading, or last, where the room above is needed and nothing may move while it reads. */
  readonly readAloudAt?: 'heading' | 'end';
  readonly children: ReactNode;
}

/**
 * One screen. The heading gets the focus when the screen comes, so that a screen reader starts there and the keyboard
 * does not stay on a button that is gone.
 */
export function Page(props: PageProps) {
  const {
    title,
    otherTitles,
    above,
    back,
    takeFocus = true,
    className = '',
    readAloudAt = 'heading',
    children,
  } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const page = otherTitles === undefined ? title : otherTitles.join();
  useEffect(() => {
    document.title = `${title} – Seniortråkk`;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new page begins at its top
  useEffect(() => {
    window.scrollTo(0, 0);
    if (takeFocus) heading.current?.focus({ preventScroll: true });
  }, [page, takeFocus]);
  const longest = otherTitles?.reduce((one, other) => (other.length > one.length ? other : one), title);
  const name = (
    <h1 ref={heading} tabIndex={-1} className="st-title">
      {longest === undefined ? (
        title
      ) : (
        <span className="st-title-room" data-longest={longest}>
          <span>{title}</span>
        </span>
      )}
    </h1>
  );
  const small = above === undefined ? null : <p className="st-above">{above}</p>;
  const voice = readAloudAt === 'heading' ? <ReadAloud page={title} follow /> : null;
  const shares = back ?? small;
  return (
    <main className={`st-page ${className}`}>
      {/* The voice shares a line with what is short: the heading gets the whole width where there is such. */}
      {shares === null ? null : (
        <div className="st-page-top">
          {shares}
          {voice}
        </div>
      )}
      {back === undefined ? null : small}
      {shares === null ? (
        <div className="st-page-head">
          {name}
          {voice}
        </div>
      ) : (
        name
      )}
      {children}
      {readAloudAt === 'end' ? <ReadAloud page={title} follow={false} /> : null}
    </main>
  );
}
