import { createManager, type Manager } from './manager.js';
import type { Loading } from './parts.js';

/** Under this a document keeps its manager: known to all copies and versions, and no name in the markup stands in for it. */
const KEY: unique symbol = Symbol.for('placet') as never;

/** A document that may have a manager. */
interface ManagedDocument {
  [KEY]?: Manager;
}

/** The manager of a document, if it has one: of this page, or of one that this page is in a frame of. */
export const managerOf = (document: object): Manager | undefined => (document as ManagedDocument)[KEY];

/** The one manager of this page, whoever asks for it and how often (faults.md A8). The first one's way of loading counts. */
export const onlyManager = (loading: Loading): Manager =>
  ((document as ManagedDocument)[KEY] ??= createManager(loading));
