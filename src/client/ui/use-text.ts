import { useSyncExternalStore } from 'react';
import { currentLanguage, i18n } from './i18n.ts';
import type { Language } from './text/load-texts.ts';
import type { TextKey } from './text/texts.ts';

export type TextValues = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, values?: TextValues) => string;

const subscribe = (onChange: () => void) => i18n.on('change', onChange);
const translate: Translate = (key, values) => i18n._(key, values);

/** `t('walks.count', { count: 3 })`; the component draws itself again when the language changes. */
export function useText(): Translate {
  useLanguage();
  return translate;
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}
