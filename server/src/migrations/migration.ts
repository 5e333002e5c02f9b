/** One step of the schema. A step that was released is never changed: what is wrong in it is mended by the next. */
export interface Migration {
  /** Sorts: `0001-…`. */
  readonly name: string;
  readonly statements: string;
}
