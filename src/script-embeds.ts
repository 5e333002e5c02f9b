import type { EmbedInterface } from './api.js';
import { createEmbedSettler } from './gate/embeds.js';

/** What `placet.js` loads for a page with embeds or a declaration; what is seen of it is loaded only when it is. */
const sight: EmbedInterface = {
  placeholders: async () => ({ show() {}, hide() {} }),
  declaration: async () => () => {},
};

export default createEmbedSettler(sight);
