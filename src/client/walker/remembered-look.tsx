import { useEffect } from 'react';
import { chooseLanguage } from '../ui/i18n.ts';
import { applyScheme, applyTextSize } from '../ui/scheme.ts';
import { useLive, usePorts } from './ports-context.tsx';

/**
 * Shows what the device remembers of language, size and scheme, at once when it changes. It stands outside the guard: the
 * page that says something went wrong is read in the same letters as the others.
 */
export function RememberedLook() {
  const remembered = useLive(usePorts().settings.all);
  const { language, textSize, scheme } = remembered ?? {};
  useEffect(() => {
    if (language !== undefined) void chooseLanguage(language);
  }, [language]);
  useEffect(() => {
    if (textSize !== undefined) applyTextSize(textSize);
  }, [textSize]);
  useEffect(() => applyScheme(scheme ?? 'system'), [scheme]);
  return null;
}
