import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One import or re-export of a source file. */
export interface Import {
  /** A file of `src`, such as `consent/record.ts`, or a package. */
  readonly target: string;
  readonly kind: 'type' | 'static' | 'dynamic';
}

/** A file of `src`, read with the parser of the build. */
export interface SourceFile {
  /** Below `src`, such as `gate/gate.ts`. */
  readonly path: string;
  /** The first folder, or nothing for a file of `src` itself. */
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** The names that it exports, types included; `default` too. */
  readonly exports: readonly string[];
  /** Every node of the syntax tree, by type, with its first line. */
  readonly nodes: readonly Node[];
}

interface Node {
  readonly type: string;
  readonly line: number;
  /** How many lines it takes. */
  readonly lines: number;
  /** The name of an identifier, or a literal's value. */
  readonly value: unknown;
}

interface RawNode {
  readonly type?: unknown;
  readonly start?: number;
  readonly end?: number;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly source?: RawNode | null;
  readonly importKind?: string;
  readonly exportKind?: string;
  readonly specifiers?: readonly { readonly importKind?: string; readonly exportKind?: string }[];
}

const walk = (node: unknown, visit: (node: RawNode & { readonly type: string }) => void): void => {
  if (Object(node) !== node) return;
  const raw = node as RawNode;
  if (typeof raw.type === 'string') visit(raw as RawNode & { readonly type: string });
  for (const child of Object.values(node as object)) walk(child, visit);
};

const targetOf = (path: string, specifier: string): string =>
  specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts') : specifier;

/** Only types leave no trace in what is built: `import type`, or every name with `type` before it. */
const isTypeOnly = ({ importKind, exportKind, specifiers = [] }: RawNode): boolean =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 &&
    specifiers.every((each) => each.importKind === 'type' || each.exportKind === 'type'));

interface Exporting extends RawNode {
  readonly declaration?: {
    readonly id?: RawNode | null;
    readonly declarations?: readonly { readonly id: RawNode }[];
  } | null;
  readonly specifiers?: readonly { readonly exportKind?: string; readonly exported?: RawNode }[];
}

const exportsOf = ({ body }: { readonly body: readonly unknown[] }): readonly string[] =>
  (body as readonly Exporting[]).flatMap(({ type, declaration, specifiers = [] }) => {
    if (type === 'ExportDefaultDeclaration') return ['default'];
    if (type !== 'ExportNamedDeclaration') return [];
    const declared = declaration?.declarations?.map(({ id }) => id) ?? [declaration?.id];
    return [...declared, ...specifiers.map(({ exported }) => exported)].flatMap(
      (each) => String(each?.name ?? '') || [],
    );
  });

/** Reads a source file; `text` is given where a test makes one up. */
export const readSource = (path: string, text = readFileSync(`src/${path}`, 'utf8')): SourceFile => {
  const imports: Import[] = [];
  const nodes: Node[] = [];
  const { program, errors } = parseSync(path, text);
  if (errors.length) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  walk(program, (node) => {
    nodes.push({
      type: node.type,
      line: text.slice(0, node.start).split('\n').length,
      lines: text.slice(node.start, node.end).split('\n').length,
      value: node.name ?? node.value,
    });
    if (!/^(ImportDeclaration|ExportNamedDeclaration|ExportAllDeclaration|ImportExpression)$/.test(node.type))
      return;
    if (typeof node.source?.value !== 'string') return; // an export of its own, or an address made at run time
    const isDynamic = node.type === 'ImportExpression';
    const kind = isDynamic ? 'dynamic' : isTypeOnly(node) ? 'type' : 'static';
    imports.push({ target: targetOf(path, node.source.value), kind });
  });
  const folder = path.includes('/') ? (path.split('/', 1)[0] ?? '') : '';
  return { path, folder, text, imports, exports: exportsOf(program), nodes };
};

/** All files of `src`, or of another folder: then their paths are those of the repository. */
export const readSources = (root = 'src'): readonly SourceFile[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) =>
      root === 'src'
        ? readSource(path)
        : readSource(`${root}/${path}`, readFileSync(`${root}/${path}`, 'utf8')),
    )
    .sort((a, b) => a.path.localeCompare(b.path));
