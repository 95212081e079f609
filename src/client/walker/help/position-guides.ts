import type { PositionCause } from '../route.ts';
import type { PhoneSettingGuides, SettingGuide } from './setting-guide.ts';

/** The same on every phone, or for each its own. Names of settings as of iOS 26 and Android 16. */
export const positionGuides: Readonly<Record<PositionCause, SettingGuide | PhoneSettingGuides>> = {
  denied: {
    iphone: {
      steps: [
        { picture: 'iphone-address', word: 'help.position.denied.iphone.1' },
        { picture: 'row', word: 'help.position.denied.iphone.2' },
        { picture: 'choice', word: 'help.position.denied.iphone.3' },
      ],
      installed: 'help.position.denied.iphone.installed',
    },
    android: {
      steps: [
        { picture: 'android-address', word: 'help.position.denied.android.1' },
        { picture: 'row', word: 'help.position.denied.android.2' },
        { picture: 'switch', word: 'help.position.denied.android.3' },
      ],
      installed: 'help.position.denied.android.installed',
    },
  },
  off: {
    iphone: {
      steps: [
        { picture: 'row', word: 'help.position.off.iphone.1' },
        { picture: 'switch', word: 'help.position.off.iphone.2' },
        { picture: 'choice', word: 'help.position.off.iphone.3' },
      ],
    },
    android: {
      steps: [
        { picture: 'switch', word: 'help.position.off.android.1' },
        { picture: 'row', word: 'help.position.off.android.2' },
        { picture: 'choice', word: 'help.position.off.android.3' },
      ],
    },
  },
  silent: {
    steps: [
      { picture: 'plane', word: 'help.position.silent.1' },
      { picture: 'ask', word: 'help.position.silent.2' },
      { picture: 'sky', word: 'help.position.silent.3' },
    ],
  },
  indoors: {
    steps: [
      { picture: 'sky', word: 'help.position.indoors.1' },
      { picture: 'wait', word: 'help.position.indoors.2' },
      { picture: 'switch', word: 'help.position.indoors.3' },
    ],
  },
  tablet: {
    steps: [
      { picture: 'walk', word: 'help.position.tablet.1' },
      { picture: 'pin', word: 'help.position.tablet.2' },
    ],
  },
};
