/** Where the content of a shown template ends. */
const ends = new WeakMap<HTMLTemplateElement, Comment>();
/** Templates that have been shown: their scripts are in the page and must not come a second time. */
const shown = new WeakSet<HTMLTemplateElement>();

/**
 * Shows a template's content behind it. Scripts among the content become gated scripts of the same services, so that
 * the gate finds them like any other added node and runs them in document order, at most once per page.
 */
export const showTemplate = (template: HTMLTemplateElement, services: string): void => {
  const content = document.importNode(template.content, true);
  for (const script of content.querySelectorAll('script')) {
    if (shown.has(template)) script.remove();
    if (script.type === 'text/plain') continue; // gated on its own account
    script.dataset.service = services;
    script.dataset.type = script.type;
    script.type = 'text/plain';
  }
  const end = document.createComment('');
  content.append(end);
  ends.set(template, end);
  shown.add(template);
  template.after(content);
};

/** Removes what `showTemplate` put behind the template, scripts that ran included. */
export const hideTemplate = (template: HTMLTemplateElement): void => {
  const end = ends.get(template);
  // the page may have moved the content; then there is no safe way to tell ours from its own
  if (end?.parentNode !== template.parentNode) return;
  while (template.nextSibling && template.nextSibling !== end) template.nextSibling.remove();
  end?.remove();
};
