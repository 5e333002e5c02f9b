import type { Parts } from '../manager/parts.js';
import { createPlaceholders } from '../ui/embed/placeholders.js';

const showPlaceholders: Parts['placeholders'] = ({ consent, texts }, first) =>
  createPlaceholders(consent, first, () => texts('embed'));

export default showPlaceholders;
