import { ButtonLink } from './button-link.tsx';
import { Notice } from './notice.tsx';
import { useText } from './use-text.ts';

export interface ReadAloudTroubleProps {
  readonly trouble: 'none' | 'unsupported' | 'failed';
  readonly helpAddress: string;
}

/** Why nothing is heard, and what to do about it. */
export function ReadAloudTrouble({ trouble, helpAddress }: ReadAloudTroubleProps) {
  const t = useText();
  return (
    <div className="st-read-trouble" data-read-aloud="">
      {trouble === 'none' ? (
        <Notice
          tone="trouble"
          live
          action={
            window.location.hash === helpAddress ? null : (
              <ButtonLink href={helpAddress}>{t('read.none.how')}</ButtonLink>
            )
          }
        >
          <p>{t('read.none')}</p>
          <p>{t('read.none.do')}</p>
        </Notice>
      ) : (
        <Notice tone="trouble" live>
          <p>{t(trouble === 'failed' ? 'read.failed' : 'read.unsupported')}</p>
        </Notice>
      )}
    </div>
  );
}
