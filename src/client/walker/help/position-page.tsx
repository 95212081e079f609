import { MapPinOff } from 'lucide-react';
import { ButtonLink } from '../../ui/button-link.tsx';
import { RowLink } from '../../ui/row-link.tsx';
import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf, type PositionCause, positionCauses } from '../route.ts';
import { GuideSteps } from './guide-steps.tsx';
import { PhoneGuides } from './phone-guides.tsx';
import { positionGuides } from './position-guides.ts';

export const causeTitles = {
  denied: 'help.position.denied',
  off: 'help.position.off',
  silent: 'help.position.silent',
  indoors: 'help.position.indoors',
  tablet: 'help.position.tablet',
} as const satisfies Record<PositionCause, TextKey>;

/** What to do when there is no place: the cause that is there now, then the others, which look alike from inside. */
export function PositionPage({ cause }: { readonly cause: PositionCause | undefined }) {
  const t = useText();
  const phase = useLive(usePorts().recorder.state)?.phase ?? 'idle';
  const isRecording = phase !== 'idle' && phase !== 'finishing';
  const rest = positionCauses.filter((other) => other !== cause);
  return (
    <>
      {isRecording ? <p>{t('help.position.safe')}</p> : null}
      {cause === undefined ? <p>{t('help.position.which')}</p> : <CauseHelp cause={cause} />}
      {isRecording ? (
        <ButtonLink look="strong" size="main" wide href={addressOf({ at: 'walk' })}>
          {t('record.map.back')}
        </ButtonLink>
      ) : cause === undefined ? null : (
        <ButtonLink wide href={addressOf({ at: 'mark' })}>
          {t('home.mark')}
        </ButtonLink>
      )}
      {cause === undefined ? null : <h2 className="st-subtitle">{t('help.position.others')}</h2>}
      <ul className="st-rows">
        {rest.map((other) => (
          <RowLink
            key={other}
            href={addressOf({ at: 'help-page', page: 'position', cause: other })}
            picture={<MapPinOff aria-hidden="true" />}
            word={t(causeTitles[other])}
          />
        ))}
      </ul>
    </>
  );
}

function CauseHelp({ cause }: { readonly cause: PositionCause }) {
  const t = useText();
  const guide = positionGuides[cause];
  return (
    <>
      <p>{t(`help.position.${cause}.about`)}</p>
      {'steps' in guide ? <GuideSteps guide={guide} isInstalled={false} /> : <PhoneGuides guides={guide} />}
    </>
  );
}
