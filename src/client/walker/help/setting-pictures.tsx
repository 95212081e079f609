import type { ReactNode } from 'react';
import { Lines, Phone } from './guide-pictures.tsx';

export type SettingPicture =
  | 'iphone-address'
  | 'android-address'
  | 'row'
  | 'switch'
  | 'choice'
  | 'plane'
  | 'ask'
  | 'sky'
  | 'wait'
  | 'walk'
  | 'pin';

function StrongRow() {
  return <rect className="st-guide-press" x="10" y="62" width="100" height="36" rx="8" />;
}

const aroundRow = [26, 44, 116, 134];
const page = 'M20 62H100M20 80H92M20 98H100M20 116H76';

/** What the settings of a phone look like, as far as all of them look alike. */
export const settingPictures: Record<SettingPicture, () => ReactNode> = {
  'iphone-address': () => (
    <Phone>
      <path className="st-guide-faint" d="M20 30H76M20 48H100M20 66H92" />
      <rect className="st-guide-faint" x="12" y="118" width="96" height="26" rx="13" />
      <circle className="st-guide-press" cx="29" cy="131" r="18" />
      <path className="st-guide-sign" d="M21 126h16M21 133h16M21 140h9" />
      <path className="st-guide-faint" d="M58 131H94" />
    </Phone>
  ),
  'android-address': () => (
    <Phone>
      <rect className="st-guide-faint" x="12" y="14" width="96" height="26" rx="13" />
      <circle className="st-guide-press" cx="29" cy="27" r="18" />
      <path className="st-guide-sign" d="M20 22h9M35 22h3M20 32h3M29 32h9M32 19v6M26 29v6" />
      <path className="st-guide-faint" d="M58 27H94" />
      <path className="st-guide-faint" d={page} />
    </Phone>
  ),
  row: () => (
    <Phone>
      <Lines rows={aroundRow} />
      <StrongRow />
      <path className="st-guide-sign" d="M22 80H72M92 73l7 7-7 7" />
    </Phone>
  ),
  switch: () => (
    <Phone>
      <Lines rows={aroundRow} />
      <rect className="st-guide-press" x="62" y="64" width="50" height="32" rx="16" />
      <circle className="st-guide-knob" cx="96" cy="80" r="10" />
      <path className="st-guide-edge" d="M16 80H48" />
    </Phone>
  ),
  choice: () => (
    <Phone>
      <Lines rows={aroundRow} />
      <StrongRow />
      <path className="st-guide-sign" d="M20 80l6 6 11-12M50 80H98" />
    </Phone>
  ),
  plane: () => (
    <Phone>
      <circle className="st-guide-faint" cx="60" cy="76" r="40" />
      <path className="st-guide-edge" d="M60 46v60M60 66 32 82M60 66 88 82M60 100l-12 8M60 100l12 8" />
      <path className="st-guide-strong" d="M28 116 92 36" />
    </Phone>
  ),
  ask: () => (
    <Phone>
      <rect className="st-guide-edge" x="14" y="36" width="92" height="92" rx="14" />
      <path className="st-guide-faint" d="M30 56H90M30 70H78" />
      <rect className="st-guide-press" x="22" y="88" width="76" height="30" rx="10" />
      <path className="st-guide-sign" d="M50 103l7 7 13-14" />
    </Phone>
  ),
  sky: () => (
    <svg className="st-guide-picture" viewBox="0 0 120 160" aria-hidden="true">
      <path className="st-guide-edge" d="M4 92 30 66l26 26M10 88v52h40V88" />
      <circle className="st-guide-press" cx="90" cy="36" r="16" />
      <path className="st-guide-strong" d="M90 8v6M62 36h6M112 36h6M70 16l4 4M110 16l-4 4M70 56l4-4M110 56l-4-4" />
      <rect className="st-guide-body" x="74" y="84" width="32" height="56" rx="7" />
      <path className="st-guide-strong" d="M82 112l6 6 11-13" />
      <path className="st-guide-faint" d="M4 150H116" />
    </svg>
  ),
  wait: () => (
    <Phone>
      <circle className="st-guide-press" cx="60" cy="80" r="34" />
      <path className="st-guide-sign" d="M60 58v22l14 10" />
    </Phone>
  ),
  walk: () => (
    <Phone>
      <path className="st-guide-strong" d="M30 128c4-30 46-22 44-52s-36-14-34-44" />
      <circle className="st-guide-press" cx="40" cy="30" r="9" />
      <circle className="st-guide-edge" cx="30" cy="130" r="7" />
    </Phone>
  ),
  pin: () => (
    <Phone>
      <path className="st-guide-faint" d="M10 50 110 34M10 118 110 100M36 10 50 150M88 10 96 150" />
      <path className="st-guide-press" d="M60 116c-16-22-26-32-26-46a26 26 0 0 1 52 0c0 14-10 24-26 46z" />
      <circle className="st-guide-sign" cx="60" cy="70" r="9" />
    </Phone>
  ),
};
