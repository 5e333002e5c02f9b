import type { Parts } from '../manager/parts.js';
import { createDeclarations } from '../ui/declaration/declarations.js';

const fillDeclarations: Parts['declaration'] = ({ consent, texts }) =>
  createDeclarations(consent, async () => {
    const [shared, own] = await Promise.all([texts('interface'), texts('declaration')]);
    return { texts: shared, own };
  });

export default fillDeclarations;
