import type { Activity, Text } from '../config/config.js';

/** A service or an activity without a switch. */
export type NamedActivity = Activity & { readonly name: string };

/** What the visitor knows an activity by. */
export const titleOf = ({ title, name }: NamedActivity): Text => title ?? name;
