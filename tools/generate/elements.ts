import { readdirSync, readFileSync } from 'node:fs';
import * as analyzer from '@custom-elements-manifest/analyzer';
import type { CustomElementDeclaration, Declaration, Package } from 'custom-elements-manifest';

/** What we use of the analyzer; its own types are those of its plugins only. */
interface Analyzer {
  create(options: { readonly modules: readonly object[] }): Package;
  /** The compiler that it brings: ours has no interface for programs. */
  readonly ts: {
    readonly ScriptTarget: { readonly Latest: number };
    createSourceFile(path: string, text: string, target: number, setParentNodes: boolean): object;
  };
}

/** One of our elements, as its header and its class describe it. */
export type ElementDeclaration = CustomElementDeclaration & { readonly tagName: string };

/** An element's file is named for its tag; what all of them share is in `placet-element.ts`. */
const elementFiles = (): readonly string[] => [
  ...readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/ui/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\/placet-[a-z-]+\.ts$/.test(file)),
  'src/entries/element.ts',
];

const isElement = (declaration: Declaration): declaration is ElementDeclaration =>
  'tagName' in declaration && typeof declaration.tagName === 'string';

/** Reads our elements, in the order of their tags. What they inherit is in each of them. */
export const readElements = (): readonly ElementDeclaration[] => {
  const { create, ts } = analyzer as unknown as Analyzer;
  const modules = elementFiles().map((file) =>
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
  );
  return create({ modules })
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(isElement)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
};
