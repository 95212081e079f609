import type { TextKey } from '../../ui/text/texts.ts';
import { useText } from '../../ui/use-text.ts';
import { type GuidePicture, guidePictures } from './guide-pictures.tsx';

export type GuidedPhone = 'iphone' | 'android';

interface Step {
  readonly picture: GuidePicture;
  readonly words: readonly TextKey[];
}

const steps: Record<GuidedPhone, readonly Step[]> = {
  iphone: [
    { picture: 'iphone-share', words: ['guide.iphone.share', 'guide.iphone.share.more'] },
    { picture: 'iphone-add', words: ['guide.iphone.add'] },
    { picture: 'open', words: ['guide.iphone.open'] },
  ],
  android: [
    { picture: 'android-menu', words: ['guide.android.menu'] },
    { picture: 'android-add', words: ['guide.android.add'] },
    { picture: 'open', words: ['guide.android.open'] },
  ],
};

/** Three presses, each drawn and in words. The drawings say nothing that the words do not. */
export function HomeScreenGuide({ phone }: { readonly phone: GuidedPhone }) {
  const t = useText();
  return (
    <ol className="st-guide">
      {steps[phone].map(({ picture, words }) => {
        const Picture = guidePictures[picture];
        return (
          <li key={picture} className="st-card">
            <Picture />
            <div className="st-guide-words">
              {words.map((key) => (
                <p key={key}>{t(key)}</p>
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
