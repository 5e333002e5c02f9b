import type { Text } from '../config/config.js';
import type { Sending } from '../consent/recipients-of.js';

/** A service or an activity without a switch. */
export type NamedActivity = Sending & { readonly name: string };

/** What the visitor knows an activity by. */
export const titleOf = ({ title, name }: NamedActivity): Text => title ?? name;
