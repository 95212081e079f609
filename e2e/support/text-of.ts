import nb from '../../src/client/ui/text/nb.json' with { type: 'json' };
import type { TextKey } from '../../src/client/ui/text/texts.ts';

/**
 * What the app says in bokmål, as far as it is the same whatever is put in. A screen is opened by the key of a word, so
 * that a better word breaks no test.
 */
export function textOf(key: TextKey): string {
  const [fixed = ''] = nb[key].split('{');
  if (fixed.trim() === '') throw new Error(`${key} begins with what is put in; look for something else.`);
  return fixed.trim();
}
