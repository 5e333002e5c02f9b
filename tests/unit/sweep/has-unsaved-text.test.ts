import { describe, expect, it } from 'vitest';
import { hasUnsavedText } from '../../../src/sweep/has-unsaved-text.js';

/** What an engine finds in a tree. happy-dom knows none of the words by which it is asked. */
interface Found {
  readonly changed?: readonly string[];
  readonly rich?: readonly string[];
  readonly focused?: { readonly value: string; readonly isEditable: boolean };
  readonly elements?: readonly object[];
}
const ANSWERS = (tree: Found): Readonly<Record<string, readonly object[]>> => ({
  ':is(:user-valid,:user-invalid)': (tree.changed ?? []).map((value) => ({ value })),
  '[contenteditable]:not([contenteditable=false i])': (tree.rich ?? []).map((textContent) => ({
    textContent,
  })),
  '*': tree.elements ?? [],
});
const treeOf = (tree: Found, nodeType: number = Node.DOCUMENT_NODE): Document => {
  const { focused } = tree;
  const activeElement = focused && {
    value: focused.value,
    matches: (selector: string) => focused.isEditable && selector === 'input:read-write,textarea:read-write',
  };
  return {
    ...{ nodeType, activeElement: activeElement ?? null },
    querySelectorAll: (selector: string) => ANSWERS(tree)[selector] ?? [],
  } as unknown as Document;
};
const isKept = (tree: Found): boolean => hasUnsavedText(treeOf(tree));

/** A frame, or an element with a shadow tree. */
const frameOf = (contentDocument: unknown): HTMLIFrameElement =>
  Object.defineProperty(document.createElement('iframe'), 'contentDocument', { value: contentDocument });
const hostOf = (shadowRoot: unknown, localName = 'x-form'): object => ({ localName, shadowRoot });

describe('faults.md D1: a reload would lose what the visitor has written', () => {
  it.for([
    ['in one of the fields that were changed', { changed: ['', 'Dear Sir'] }, true],
    ['not where all of them are empty again', { changed: ['', ''] }, false],
    ['in the field that is being typed in', { focused: { value: 'De', isEditable: true } }, true],
    ['not where that is still empty', { focused: { value: '', isEditable: true } }, false],
    ['not in what has the focus and takes no text', { focused: { value: 'Send', isEditable: false } }, false],
    ['in one of the rich texts', { rich: ['\n ', 'Dear Sir'] }, true],
    ['not where they hold nothing but space', { rich: ['\n ', ' '] }, false],
    ['not in a page without any', {}, false],
  ] as const)('%s', ([, tree, is]) => {
    expect(isKept(tree)).toBe(is);
  });

  it('in a frame of the same site, or an open shadow tree, however deep', () => {
    const written = treeOf({ rich: ['Dear Sir'] });
    const shadow = treeOf({ changed: ['Dear Sir'] }, Node.DOCUMENT_FRAGMENT_NODE);
    expect(isKept({ elements: [hostOf(null), frameOf(written)] })).toBe(true);
    expect(isKept({ elements: [hostOf(shadow)] })).toBe(true);
    expect(isKept({ elements: [hostOf(treeOf({ elements: [frameOf(written)] }))] })).toBe(true);
    expect(isKept({ elements: [hostOf(treeOf({})), hostOf(shadow)] })).toBe(true);
  });

  it('not in a frame of another site, in our own elements, or in a form whose field is called `shadowRoot`', () => {
    const written = treeOf({ rich: ['Dear Sir'] });
    const field = { ...treeOf({ rich: ['Dear Sir'] }, Node.ELEMENT_NODE) };
    expect(isKept({ elements: [frameOf(null)] })).toBe(false);
    expect(isKept({ elements: [hostOf(written, 'placet-settings')] })).toBe(false);
    expect(isKept({ elements: [hostOf(field)] })).toBe(false);
    expect(isKept({ elements: [hostOf(written, 'x-placet-')] })).toBe(true);
  });
});
