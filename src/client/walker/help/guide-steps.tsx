import { useText } from '../../ui/use-text.ts';
import type { SettingGuide } from './setting-guide.ts';
import { settingPictures } from './setting-pictures.tsx';

interface GuideStepsProps {
  readonly guide: SettingGuide;
  readonly isInstalled: boolean;
}

/** The drawings say nothing that the words do not. */
export function GuideSteps({ guide: { steps, installed }, isInstalled }: GuideStepsProps) {
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
