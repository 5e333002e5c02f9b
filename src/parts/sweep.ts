import type { Parts } from '../manager/parts.js';
import { sweep } from '../sweep/sweep.js';

export default sweep satisfies Parts['sweep'];
