import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const client = fileURLToPath(new URL('../../../src/client', import.meta.url));
const sheets = globSync('**/*.css', { cwd: client });

/** What names a side of the screen instead of a side of the reading: it stays behind when the writing turns. */
const physical =
  /(?<![\w-])(?:left|right|(?:margin|padding|border)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)|(?<![\w-])inset\s*:\s*[^;\s]+(?:\s+[^;\s]+){3}\s*;/g;

function sidesIn(css: string): readonly string[] {
  return css.replaceAll(/\/\*.*?\*\//gs, '').match(physical) ?? [];
}

describe('the sheets', () => {
  it.each(sheets)('%s names sides of the reading, never of the screen', (sheet) => {
    expect(sidesIn(readFileSync(`${client}/${sheet}`, 'utf8'))).toEqual([]);
  });

  it('would be caught if they did', () => {
    for (const rule of [
      'left: 0;',
      'margin-right: 1rem;',
      'border-left: 1px solid;',
      'text-align: left;',
      'inset: 0 1px 2px 3px;',
    ])
      expect(sidesIn(`.a { ${rule} }`), rule).toHaveLength(1);
    for (const rule of ['inset: 0;', 'inset-inline: 0 auto;', 'text-align: start;', 'inset: 4px 0;'])
      expect(sidesIn(`.a { ${rule} }`), rule).toEqual([]);
  });
});
