import {
  Accessibility,
  ALargeSmall,
  Eraser,
  FolderOpen,
  HardDriveDownload,
  HeartHandshake,
  Info,
  Languages,
  type LucideIcon,
  MapPinOff,
  MicOff,
  SendHorizontal,
  Smartphone,
  SunMoon,
  UserRound,
  Users,
  Volume2,
} from 'lucide-react';
import type { TextKey } from '../../ui/text/texts.ts';
import type { HelpPage } from '../route.ts';

interface HelpRow {
  readonly word: TextKey;
  readonly picture: LucideIcon;
}

export const helpRows: Record<HelpPage, HelpRow> = {
  language: { word: 'help.language', picture: Languages },
  'text-size': { word: 'help.text-size', picture: ALargeSmall },
  scheme: { word: 'help.scheme', picture: SunMoon },
  'read-aloud': { word: 'help.read-aloud', picture: Volume2 },
  'what-is-sent': { word: 'sent.title', picture: SendHorizontal },
  campaign: { word: 'help.campaign', picture: Users },
  'about-me': { word: 'help.about-me', picture: UserRound },
  erase: { word: 'help.erase', picture: Eraser },
  backup: { word: 'backup.title', picture: HardDriveDownload },
  restore: { word: 'restore.title', picture: FolderOpen },
  restored: { word: 'restore.title', picture: FolderOpen },
  relatives: { word: 'help.relatives', picture: HeartHandshake },
  position: { word: 'help.position', picture: MapPinOff },
  microphone: { word: 'help.microphone', picture: MicOff },
  'home-screen': { word: 'help.home-screen', picture: Smartphone },
  accessibility: { word: 'help.accessibility', picture: Accessibility },
  about: { word: 'help.about', picture: Info },
};

interface HelpGroup {
  readonly title: TextKey;
  readonly rows: readonly (HelpPage | 'welcome')[];
}

/** In the order they stand on the page. */
export const helpGroups: readonly HelpGroup[] = [
  { title: 'help.group.look', rows: ['language', 'text-size', 'scheme', 'read-aloud'] },
  { title: 'help.group.sending', rows: ['what-is-sent', 'campaign', 'about-me', 'erase'] },
  { title: 'backup.group', rows: ['backup', 'restore'] },
  {
    title: 'help.group.more',
    rows: ['relatives', 'position', 'microphone', 'home-screen', 'welcome', 'accessibility', 'about'],
  },
];
