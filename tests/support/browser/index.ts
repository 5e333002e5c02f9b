export { type Features, features } from './features';
export type { Box, Found, Target } from './in-page/lookup';
export type { SiteRequest } from './request-log';
export type { Page, Route } from './routes';
export { type Site, type SiteOptions, serve } from './serve';
export { type Cookie, openSession, type Session, type SessionOptions } from './session';
export type { Tab } from './tab';
export { openUndriven } from './undriven';

import { inject } from 'vitest';

/** The browser engine this project runs in. Prefer `features` to a comparison with a name. */
export const engine = inject('engine');
