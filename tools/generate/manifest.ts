import { readFileSync } from 'node:fs';
import type { ClassMember, CssCustomProperty, JavaScriptModule, Package } from 'custom-elements-manifest';
import { type ElementDeclaration, readElements } from './elements.js';

interface PackageJson {
  readonly exports: { readonly './element': { readonly default: string } };
}

/** Each custom property once. All elements have the same, for what a page sets on one is inherited by those in it. */
export const customProperties = (
  elements: readonly ElementDeclaration[],
): readonly Pick<CssCustomProperty, 'name' | 'description'>[] => {
  const byName = new Map<string, Pick<CssCustomProperty, 'name' | 'description'>>();
  for (const { cssProperties = [] } of elements)
    for (const { name, description = '' } of cssProperties) byName.set(name, { name, description });
  return [...byName.values()];
};

/** What a page may use of a class: private members are nobody's, and those that the browser calls are known. */
const isPublic = ({ name, privacy = 'public', static: isStatic }: ClassMember): boolean =>
  privacy === 'public' && !isStatic && !/^(#|(dis)?connectedCallback$)/.test(name);

/**
 * The custom-elements manifest of the package: what editors and catalogues read. All elements are listed with the module that
 * leads to them; only `<placet-consent>` is made by pages, so only its members are told.
 */
export const makeManifest = (): Package => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;
  const path = exports['./element'].default.replace('./', '');
  const elements = readElements();
  const cssProperties = [...customProperties(elements)];
  const module: JavaScriptModule = {
    kind: 'javascript-module',
    path,
    declarations: elements.map(({ members = [], superclass, ...element }) => ({
      ...element,
      superclass: { name: 'HTMLElement' },
      cssProperties,
      members: element.tagName === 'placet-consent' ? members.filter(isPublic) : [],
    })),
    exports: elements.map(({ name, tagName }) => ({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name, module: path },
    })),
  };
  module.exports?.push({
    kind: 'js',
    name: 'PlacetConsent',
    declaration: { name: 'PlacetConsent', module: path },
  });
  return { schemaVersion: '1.0.0', readme: 'README.md', modules: [module] };
};
