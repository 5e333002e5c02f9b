/** What `placet.js` loads when there is something to ask, or the visitor asks. */

export { findProblem } from './consent/check-config.js';
export { createInterface } from './ui/index.js';
