import type { TextKey } from '../../ui/text/texts.ts';
import type { GuidedPhone } from './home-screen-guide.tsx';
import type { SettingPicture } from './setting-pictures.tsx';

export interface SettingStep {
  readonly picture: SettingPicture;
  readonly word: TextKey;
}

/** How a setting of the phone is changed. */
export interface SettingGuide {
  readonly steps: readonly SettingStep[];
  /** For who opened the app from the home screen, where there is no address to press at. */
  readonly installed?: TextKey;
}

export type PhoneSettingGuides = Readonly<Record<GuidedPhone, SettingGuide>>;
