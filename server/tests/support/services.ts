import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a PostgreSQL server that may be written to, or nothing where none is installed. */
    postgres: string;
    /** Address of a Redis server, or nothing where none is installed. */
    redis: string;
    /** Path of what an embedded database starts from. */
    template: string;
  }
}
