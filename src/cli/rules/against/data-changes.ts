import type { Service } from '../../../model/config/config.js';
import { categoriesOf, dataIn } from '../../../model/words/data.js';

/** Told apart by one language only: a new translation is no new category. */
const textsOf = (service: Service): readonly string[] => dataIn(service, 'en').map(({ text }) => text);

/** What data a service handles that it did not: certainly more, or only called otherwise. */
export const dataChanges = (
  was: Service,
  is: Service,
): { readonly added: readonly string[]; readonly renamed: readonly string[] } => {
  const [before, after] = [textsOf(was), textsOf(is)];
  const added = after.filter((text) => !before.includes(text));
  const gone = before.filter((text) => !after.includes(text));
  const terms = categoriesOf(was);
  const isNewTerm = categoriesOf(is).some((term) => !terms.includes(term));
  const isOneForOne = added.length === gone.length;
  if (isNewTerm && terms.length) return { added, renamed: [] };
  if (!isOneForOne) return { added, renamed: [] };
  return { added: [], renamed: added };
};
