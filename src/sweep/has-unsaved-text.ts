/** What the visitor has changed, as the browser knows it; a list that forgives a browser that does not know the words. */
const CHANGED = ':is(:user-valid,:user-invalid)';
const EDITABLE = '[contenteditable]:not([contenteditable=false i])';

/** The documents and shadow trees right inside a tree, but for those of other sites, and for our own elements. */
const treesIn = (tree: Document | ShadowRoot): readonly (Document | ShadowRoot)[] =>
  [...tree.querySelectorAll('*')].flatMap((element) => {
    if (element.localName.startsWith('placet-')) return [];
    const inner = element instanceof HTMLIFrameElement ? element.contentDocument : element.shadowRoot;
    // a form may have a field called `shadowRoot`; a frame has a `Node` of its own
    return inner && inner.nodeType >= Node.DOCUMENT_NODE ? inner : [];
  });

/**
 * Would a reload lose what somebody has typed or chosen in this page, its frames and open shadow trees? The engine is asked
 * who changed a field: a framework may keep `defaultValue` in step with it, and scripts fill in fields too. Of a rich text
 * nobody can tell, so any counts. Doubt means yes.
 */
export const hasUnsavedText = (tree: Document | ShadowRoot): boolean => {
  const { activeElement } = tree;
  const isTyping = activeElement?.matches('input:read-write,textarea:read-write');
  const fields = [...tree.querySelectorAll<HTMLInputElement>(CHANGED), ...(isTyping ? [activeElement] : [])];
  return (
    fields.some((field) => (field as HTMLInputElement).value) ||
    [...tree.querySelectorAll(EDITABLE)].some(({ textContent }) => textContent.trim()) ||
    treesIn(tree).some(hasUnsavedText)
  );
};
