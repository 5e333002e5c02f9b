import type { Path } from '../json.js';
import { plainText } from '../ready-made.js';
import type { Form } from './field.js';

/** What a person calls a purpose or a service; never empty. */
export const itemTitle = ({ draft }: Form, path: Path): string =>
  plainText(draft.at([...path, 'title'])) || draft.textAt([...path, 'name']) || 'without a name';
