import { button, html } from '../../dom.js';
import { getIn, type Json, listOf, type Path, pathText } from '../json.js';
import { type Form, fieldId, problemLine } from './field.js';

/** What a list is made of. */
export interface ListParts {
  /** Of the whole, for those who do not see where it stands. */
  readonly label: string;
  /** What one is called: `service`. */
  readonly noun: string;
  /** What a person calls this one. */
  readonly title: (path: Path) => string;
  readonly item: (path: Path) => readonly Node[];
  /** A new one. */
  readonly blank: () => Json;
  /** Tells of a removal, which `undo` takes back. */
  readonly removed: (title: string) => void;
}

/** Opens a folded item and puts the focus into it. */
export const reveal = (path: Path): void => {
  const place = document.querySelector(`[data-item="${CSS.escape(pathText(path))}"]`);
  const fold = place?.querySelector('details');
  if (fold) fold.open = true;
  const first = place?.querySelector<HTMLElement>(fold ? 'summary' : 'input, select, textarea');
  first?.focus();
};

/** The buttons below an item: one place up, and away. */
export const itemTools = (form: Form, path: Path, parts: ListParts): HTMLElement => {
  const { draft } = form;
  const list = path.slice(0, -1);
  const index = Number(path.at(-1));
  const moveUp = (): void => {
    const items = [...listOf(draft.at(list))];
    items.splice(index - 1, 2, ...items.slice(index - 1, index + 1).reverse());
    draft.restructure(list, items);
    reveal([...list, index - 1]);
  };
  const remove = (): void => {
    const title = parts.title(path);
    draft.restructure(
      list,
      listOf(draft.at(list)).filter((_, place) => place !== index),
    );
    parts.removed(title);
  };
  const tool = (verb: string, act: () => void): HTMLButtonElement => {
    const made = button(verb, act, { id: `${fieldId(path)}-${verb.replaceAll(' ', '-')}` });
    const name = (): void => made.setAttribute('aria-label', `${verb} ${parts.noun} ${parts.title(path)}`);
    name();
    draft.watch(name, form.signal);
    return made;
  };
  return html(
    'p',
    { class: 'item-tools' },
    ...(index > 0 ? [tool('Move up', moveUp)] : []),
    tool('Remove', remove),
  );
};

/** A list whose items can be added, moved and removed. */
export const list = (form: Form, path: Path, parts: ListParts): HTMLElement => {
  const { draft } = form;
  const items = listOf(getIn(draft.config, path));
  const add = (): void => {
    const count = listOf(draft.at(path)).length;
    draft.restructure(path, [...listOf(draft.at(path)), parts.blank()]);
    reveal([...path, count]);
  };
  return html(
    'div',
    { class: 'list', 'data-path': pathText(path) },
    html(
      'ul',
      { 'aria-label': parts.label },
      ...items.map((_, index) => {
        const place = [...path, index];
        return html('li', { class: 'item', 'data-item': pathText(place) }, ...parts.item(place));
      }),
    ),
    problemLine(fieldId(path)),
    button(`Add ${/^[aeiou]/.test(parts.noun) ? 'an' : 'a'} ${parts.noun}`, add, {
      id: `${fieldId(path)}-add`,
    }),
  );
};

/** A name that none of the items has yet: `service`, `service-2`, … */
export const freeName = (items: readonly Json[], stem: string): string => {
  const taken = new Set(items.map((item) => getIn(item, ['name'])));
  const names = [stem, ...items.map((_, index) => `${stem}-${index + 2}`)];
  return names.find((name) => !taken.has(name)) ?? stem;
};
