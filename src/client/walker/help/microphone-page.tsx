import { useText } from '../../ui/use-text.ts';
import { PhoneGuides } from './phone-guides.tsx';
import type { PhoneSettingGuides } from './setting-guide.ts';

/** The microphone stands beside the position in the settings, and half of the way is the same. */
const guides: PhoneSettingGuides = {
  iphone: {
    steps: [
      { picture: 'iphone-address', word: 'help.position.denied.iphone.1' },
      { picture: 'row', word: 'help.microphone.iphone.2' },
      { picture: 'choice', word: 'help.position.denied.iphone.3' },
    ],
    installed: 'help.position.denied.iphone.installed',
  },
  android: {
    steps: [
      { picture: 'android-address', word: 'help.position.denied.android.1' },
      { picture: 'row', word: 'help.position.denied.android.2' },
      { picture: 'switch', word: 'help.microphone.android.3' },
    ],
    installed: 'help.microphone.android.installed',
  },
};

/** What to do when somebody said no to the microphone. */
export function MicrophonePage() {
  const t = useText();
  return (
    <>
      <p>{t('help.microphone.about')}</p>
      <PhoneGuides guides={guides} />
      <p>{t('help.microphone.write')}</p>
    </>
  );
}
