/** What has the focus, in open shadow trees too; the body where nothing has it. */
export const focusedIn = ({ activeElement }: DocumentOrShadowRoot): HTMLElement | undefined =>
  activeElement?.shadowRoot?.activeElement
    ? focusedIn(activeElement.shadowRoot)
    : ((activeElement as HTMLElement | null) ?? undefined);
