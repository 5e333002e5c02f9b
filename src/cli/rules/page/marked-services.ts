import type { PageElement } from '../../input/read-page.js';

/**
 * The services that an element waits for, as it is marked in our way or in Klaro's; none where it is not marked. A mark with
 * nothing in it waits for the service of no name.
 */
export const markedServices = ({ attributes }: PageElement): readonly string[] => {
  const mark =
    attributes.get('data-service') ??
    (attributes.get('type') === 'text/plain' ? attributes.get('data-name') : undefined);
  if (mark === undefined) return [];
  return (mark.match(/\S+/g) ?? ['']).map((name) => name.replace(/^!/, ''));
};

/** Is an element held back for a service? */
export const isMarked = (element: PageElement): boolean => markedServices(element).length > 0;
