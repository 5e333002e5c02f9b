/** Whether the server can do its work. */
export interface Health {
  readonly database: 'reached' | 'out of reach';
  readonly migrations: 'done' | 'missing';
  readonly queue: 'runs' | 'stopped';
  /** `failing` since the last mail could not be sent; others will be tried. */
  readonly mail: 'works' | 'failing' | 'untried';
  /** `off` where it differs from the database's by 5 seconds or more. */
  readonly clock: 'right' | 'off' | 'unknown';
}

/** Can requests be sent here? Without mail they can: it is sent later. */
export const isReady = ({ database, migrations, queue }: Health): boolean =>
  database === 'reached' && migrations === 'done' && queue === 'runs';
