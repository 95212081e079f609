import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

type Texts = Readonly<Record<string, string>>;
const source = 'nb';

/**
 * Everything wrong with the language files, each as one sentence that names the file, the key and what to do. `files` is
 * the text of each file by its name, e.g. `ar.json`. Runs in the build, which stops on it, and in the tests.
 */
export function checkTexts(files: Readonly<Record<string, string>>): readonly string[] {
  const complaints: string[] = [];
  const texts = new Map<string, Texts>();
  for (const [file, raw] of Object.entries(files)) {
    const read = readTexts(file, raw);
    if (typeof read === 'string') complaints.push(read);
    else texts.set(file.replace(/\.json$/, ''), read);
    complaints.push(...twice(file, raw));
  }
  const nb = texts.get(source);
  if (nb === undefined)
    return [...complaints, `${source}.json: is the source of all keys and cannot be read. Mend it first.`];
  for (const [tag, said] of texts) {
    complaints.push(...checkName(tag, said, texts), ...checkKeys(tag, said, nb));
    for (const [key, message] of Object.entries(said)) complaints.push(...checkMessage(tag, key, message, nb[key]));
  }
  return complaints;
}

function readTexts(file: string, raw: string): Texts | string {
  try {
    const read: unknown = JSON.parse(raw);
    const isFlat =
      typeof read === 'object' && read !== null && Object.values(read).every((value) => typeof value === 'string');
    return isFlat
      ? (read as Texts)
      : `${file}: must be one object of "key": "text" lines. Take nb.json as the pattern.`;
  } catch (error) {
    return `${file}: is not JSON (${(error as Error).message}). Look for a missing comma or quotation mark.`;
  }
}

/** JSON itself lets the last one win, and the translator would wonder where the other went. */
function twice(file: string, raw: string): readonly string[] {
  const keys = [...raw.matchAll(/^\s*"([^"]+)"\s*:/gm)].map(([, key]) => key ?? '');
  const again = new Set(keys.filter((key, at) => keys.indexOf(key) !== at));
  return [...again].map((key) => `${file}: ${key} stands twice. Delete one of the two lines.`);
}

function checkName(tag: string, said: Texts, all: ReadonlyMap<string, Texts>): readonly string[] {
  const complaints: string[] = [];
  if (canonicalTag(tag) !== tag) {
    complaints.push(
      `${tag}.json: the name must be a BCP 47 tag in its usual form, such as ${canonicalTag(tag) ?? 'ar or pt-BR'}. Rename the file.`,
    );
  }
  const { languageName, languageDirection } = said;
  if (languageDirection !== undefined && languageDirection !== 'ltr' && languageDirection !== 'rtl') {
    complaints.push(
      `${tag}.json: languageDirection is "${languageDirection}". Write ltr (from the left) or rtl (from the right).`,
    );
  }
  const namesake = [...all].find(([other, texts]) => other < tag && texts.languageName === languageName);
  if (namesake && languageName !== undefined) {
    complaints.push(`${tag}.json: languageName is the same as in ${namesake[0]}.json. Write the language's own name.`);
  }
  return complaints;
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

function checkKeys(tag: string, said: Texts, nb: Texts): readonly string[] {
  const missing = Object.keys(nb).filter((key) => (said[key] ?? '').trim() === '');
  const extra = Object.keys(said).filter((key) => !(key in nb));
  return [
    ...missing.map((key) => `${tag}.json: ${key} is missing or empty. Translate: ${nb[key]}`),
    ...extra.map((key) => `${tag}.json: ${key} is not in ${source}.json. Delete it, or mend its spelling.`),
  ];
}

function checkMessage(tag: string, key: string, message: string, nb: string | undefined): readonly string[] {
  const read = readMessage(message);
  if (read === null) {
    return [
      `${tag}.json: ${key} has braces that do not pair, or a plural without "other". Compare with ${source}.json.`,
    ];
  }
  const complaints: string[] = [];
  const asked = nb === undefined ? null : readMessage(nb);
  if (asked !== null && asked.names.join() !== read.names.join()) {
    const list = (names: readonly string[]) => names.map((name) => `{${name}}`).join(' ') || 'nothing in braces';
    complaints.push(
      `${tag}.json: ${key} has ${list(read.names)}. It must have ${list(asked.names)}, spelt exactly so.`,
    );
  }
  const known = canonicalTag(tag) === null ? [] : new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const strange = read.pluralForms.filter(
    (form) => !/^\d+$/.test(form) && !known.includes(form as Intl.LDMLPluralRule),
  );
  if (strange.length > 0 && known.length > 0) {
    complaints.push(
      `${tag}.json: ${key} has the plural ${strange.join()}. This language has ${known.join(', ')}, and =0, =1.`,
    );
  }
  return complaints;
}

interface MessageFacts {
  readonly names: readonly string[];
  readonly pluralForms: readonly string[];
}

/** The names in braces and the forms of plurals, nested ones included; null where it does not parse. */
function readMessage(message: string): MessageFacts | null {
  const names = new Set<string>();
  const pluralForms = new Set<string>();
  let complete = true;
  const visit = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      // A brace without its pair passes the parser as a letter, and would be read by the walker.
      if (typeof token === 'string' && /[{}]/.test(token)) complete = false;
      if (!Array.isArray(token)) continue;
      const [name, kind, forms] = token as [string, string | undefined, Record<string, unknown> | undefined];
      names.add(name);
      if (forms === undefined || typeof forms !== 'object') continue;
      if (forms.other === undefined) complete = false;
      for (const [form, branch] of Object.entries(forms)) {
        if (form === 'offset') continue;
        if (kind === 'plural') pluralForms.add(form);
        visit(branch);
      }
    }
  };
  try {
    visit(compileMessageOrThrow(message));
  } catch {
    return null;
  }
  return complete ? { names: [...names].sort(), pluralForms: [...pluralForms] } : null;
}
