import type { ReactNode } from 'react';
import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';

interface TextSectionProps {
  readonly title: TextKey;
  readonly points: readonly TextKey[];
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** A heading and short sentences, for pages that are read. */
export function TextSection({ title, points, children }: TextSectionProps) {
  const t = useText();
  return (
    <section className="st-card st-stack">
      <h2 className="st-subtitle">{t(title)}</h2>
      {points.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      {children}
    </section>
  );
}
