/** What `placet.js` loads when there is something to ask, or the visitor asks. */
export { createInterface } from './ui/index.js';
export { findProblem } from './consent/check-config.js';
