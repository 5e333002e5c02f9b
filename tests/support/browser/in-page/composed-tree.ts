// The tree as it is rendered: shadow roots in place of a host's children, slotted nodes in place of slots.

/** Every element in rendered order: through open shadow roots, each slotted element at its slot. */
export function everyElement(root: Node): Element[] {
  return composedChildren(root).flatMap((child) =>
    child instanceof Element ? [child, ...everyElement(child)] : [],
  );
}

function composedChildren(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.childNodes];
  return [...node.childNodes];
}

/** The parent in the rendered tree. */
export function composedParent(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return (node instanceof Element || node instanceof Text ? node.assignedSlot : null) ?? node.parentNode;
}

/** The element that really has the focus, not the host that stands for it. */
export function deepActiveElement(root: DocumentOrShadowRoot): Element | undefined {
  const element = root.activeElement ?? undefined;
  return (element?.shadowRoot && deepActiveElement(element.shadowRoot)) || element;
}

/** The element a click at the point reaches. */
export function deepElementFromPoint(root: DocumentOrShadowRoot, x: number, y: number): Element | undefined {
  const element = root.elementFromPoint(x, y) ?? undefined;
  const inner = element?.shadowRoot?.elementFromPoint(x, y);
  // Some engines answer with the host itself when nothing inside was hit.
  if (!element?.shadowRoot || !inner || inner === element) return element;
  return deepElementFromPoint(element.shadowRoot, x, y);
}
