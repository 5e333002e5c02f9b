export type { Database, Queries } from './database/database.js';
export type { Mail, Mailer } from './mail/mail.js';
export type { ListedSubscriber } from './newsletter/list-subscribers.js';
export { createPlacetServer, type PlacetServerOptions } from './operation/create-placet-server.js';
export type { PlacetServer } from './operation/placet-server.js';
