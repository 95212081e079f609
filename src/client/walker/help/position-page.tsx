import { MapPinOff } from 'lucide-react';
import type { InstallKind } from '../../recorder/walker-ports.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { RowLink } from '../../ui/row-link.tsx';
import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';
import { useLive, usePorts } from '../ports-context.tsx';
import { addressOf, type PositionCause, positionCauses } from '../route.ts';
import type { GuidedPhone } from './home-screen-guide.tsx';
import { positionGuides, type SettingGuide } from './position-guides.ts';
import { settingPictures } from './setting-pictures.tsx';
import './guide.css';

export const causeTitles = {
  denied: 'help.position.denied',
  off: 'help.position.off',
  silent: 'help.position.silent',
  indoors: 'help.position.indoors',
  tablet: 'help.position.tablet',
} as const satisfies Record<PositionCause, TextKey>;

/** The phone in the hand alone where it is known; on anything else it may be read for somebody else's. */
const order: Record<InstallKind, readonly GuidedPhone[]> = {
  'iphone-browser': ['iphone'],
  'android-browser': ['android'],
  installed: ['iphone', 'android'],
  other: ['iphone', 'android'],
};

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
  const { install } = usePorts();
  const guide = positionGuides[cause];
  return (
    <>
      <p>{t(`help.position.${cause}.about`)}</p>
      {'steps' in guide ? (
        <Steps guide={guide} isInstalled={false} />
      ) : (
        order[install].map((phone) => (
          <section key={phone} className="st-stack">
            <h2 className="st-subtitle">{t(`guide.${phone}`)}</h2>
            <Steps guide={guide[phone]} isInstalled={install === 'installed'} />
          </section>
        ))
      )}
    </>
  );
}

/** The drawings say nothing that the words do not. */
function Steps({
  guide: { steps, installed },
  isInstalled,
}: {
  readonly guide: SettingGuide;
  readonly isInstalled: boolean;
}) {
  const t = useText();
  const another = installed === undefined ? null : <p>{t(installed)}</p>;
  return (
    <>
      {isInstalled ? another : null}
      <ol className="st-guide">
        {steps.map(({ picture, word }) => {
          const Picture = settingPictures[picture];
          return (
            <li key={word} className="st-card">
              <Picture />
              <div className="st-guide-words">
                <p>{t(word)}</p>
              </div>
            </li>
          );
        })}
      </ol>
      {isInstalled ? null : another}
    </>
  );
}
