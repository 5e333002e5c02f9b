/** The three engines the promises are proved in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

declare module 'vitest' {
  /** What a project's configuration and `global-setup.ts` hand over to the test workers. */
  interface ProvidedContext {
    engine: Engine;
    /** Why the engine cannot run here; empty when it can. */
    missing: string;
    /** `in-page/lookup.ts` as one expression that yields its exports. */
    lookup: string;
  }
}
