import type { Page } from '@playwright/test';

interface Named {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** The question that a choice answers. */
  readonly group: string;
  /** The sentence of a row, not something done with it. */
  readonly isRow: boolean;
  readonly url: string;
}

const controls = ['button', 'link', 'checkbox', 'radio', 'textbox', 'combobox', 'searchbox', 'slider', 'tab', 'switch'];

/** What a screen reader meets as controls, as the browser itself tells it. */
export async function readControls(page: Page): Promise<readonly Named[]> {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  await browser.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const around = (node: (typeof nodes)[number], roles: readonly string[]) => {
    for (let at = byId.get(node.parentId ?? ''); at; at = byId.get(at.parentId ?? '')) {
      if (roles.includes(String(at.role?.value))) return at;
    }
    return null;
  };
  return nodes
    .filter((node) => !node.ignored && controls.includes(String(node.role?.value)))
    .map((node) => ({
      role: String(node.role?.value),
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      group: String(around(node, ['group', 'radiogroup'])?.name?.value ?? ''),
      isRow: around(node, ['listitem', 'row']) !== null && String(node.name?.value).split(' ').length > 2,
      url: String(node.properties?.find(({ name }) => name === 'url')?.value.value ?? ''),
    }));
}

/** Words run together, as when two elements stand side by side without a space: "marsSendt", "min3 steder". */
const glued = /\p{Ll}\p{Lu}|\p{L}\d|\d\p{Lu}|[.,!?:]\p{Lu}/u;
/** Names that are written so. */
const writtenSo =
  /GeoJSON|BankID|OpenStreetMap|OpenMapTiles|iPhone|QR-kode|[\w-]+\.[a-z]{2,}|https?:\S+|\b[A-Z]{6}\b|A4/g;

/** Controls that say nothing, say it in glued words, or say the same as another that does something else. */
export async function findNameFaults(page: Page): Promise<readonly string[]> {
  const named = await readControls(page);
  const first = new Map<string, Named>();
  return named.flatMap((control) => {
    const { role, name, description, url } = control;
    const faults: string[] = [];
    if (!/\p{L}{2}|\d/u.test(name)) faults.push(`a ${role} is called "${name}"`);
    if (glued.test(name.replaceAll(writtenSo, ''))) faults.push(`words run together in the ${role} "${name}"`);
    const key = [role, name, control.group].join('\n');
    const other = first.get(key);
    // What acts on a row says which one; what is a row is heard with its place in the list.
    const isToldApart = description !== '' || control.isRow;
    if (other && !isToldApart && (role !== 'link' || other.url !== url))
      faults.push(`two ${role}s are called "${name}"`);
    first.set(key, control);
    return faults;
  });
}
