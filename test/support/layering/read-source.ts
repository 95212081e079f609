import { parseSync, Visitor } from 'oxc-parser';

export interface SourceFacts {
  readonly imports: readonly {
    readonly specifier: string;
    readonly typeOnly: boolean;
  }[];
  /** `Date.now()`, `new Date()`, `Math.random()`, `crypto.…`, `performance.now()` as they stand in the code. */
  readonly impurities: readonly string[];
  readonly callsFetch: boolean;
}

/** Parses one file as TypeScript and lists what a layering rule asks about. Throws when the file does not parse. */
export function readSource(path: string, text: string): SourceFacts {
  const parsed = parseSync(path, text, { sourceType: 'module' });
  const failure = parsed.errors[0];
  if (failure) throw new Error(`${path} does not parse: ${failure.message}`);
  const imports: { specifier: string; typeOnly: boolean }[] = [];
  const impurities: string[] = [];
  let callsFetch = false;

  const impureMember = (object: string, property: string) =>
    (object === 'Date' && property === 'now') ||
    (object === 'Math' && property === 'random') ||
    (object === 'performance' && property === 'now') ||
    (object === 'crypto' && property !== 'subtle');

  new Visitor({
    ImportDeclaration(node) {
      const named = node.specifiers;
      const typeOnly =
        node.importKind === 'type' ||
        (named.length > 0 && named.every((each) => each.type === 'ImportSpecifier' && each.importKind === 'type'));
      imports.push({ specifier: node.source.value, typeOnly });
    },
    ExportNamedDeclaration(node) {
      if (node.source)
        imports.push({
          specifier: node.source.value,
          typeOnly: node.exportKind === 'type',
        });
    },
    ExportAllDeclaration(node) {
      imports.push({
        specifier: node.source.value,
        typeOnly: node.exportKind === 'type',
      });
    },
    ImportExpression(node) {
      if (node.source.type === 'Literal' && typeof node.source.value === 'string') {
        imports.push({ specifier: node.source.value, typeOnly: false });
      }
    },
    TSImportType(node) {
      imports.push({ specifier: node.source.value, typeOnly: true });
    },
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return;
      if (impureMember(node.object.name, node.property.name))
        impurities.push(`${node.object.name}.${node.property.name}`);
      if (node.object.name === 'globalThis' && node.property.name === 'fetch') callsFetch = true;
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0) {
        impurities.push('new Date()');
      }
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'fetch') callsFetch = true;
    },
  }).visit(parsed.program);
  return { imports, impurities, callsFetch };
}
