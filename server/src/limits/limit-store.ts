/** How often one thing was done by one network in one window. */
export interface Count {
  /** A keyed hash, written as a UUID: it names neither the network nor, in the next window, the same one again. */
  readonly key: string;
  readonly used: number;
  /** When the window ends; then the count may be forgotten. */
  readonly endsAt: Date;
}

/** Where several processes add up what each has counted. */
export interface LimitStore {
  /** Adds, and gives what each key has come to. Throws when the store is out of reach. */
  add(counts: readonly Count[]): Promise<ReadonlyMap<string, number>>;
  close(): Promise<void>;
}
