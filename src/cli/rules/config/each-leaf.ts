/** The path of a member of what stands at a path. */
export const pathOf = (path: string, owner: unknown, key: string): string => {
  if (Array.isArray(owner)) return `${path}[${key}]`;
  return path ? `${path}.${key}` : key;
};

/** Every text, number and flag in a value, with its path. */
export function* eachLeaf(value: unknown, path = ''): Generator<readonly [string, unknown]> {
  if (Object(value) !== value) yield [path, value];
  else
    for (const [key, member] of Object.entries(Object(value)))
      yield* eachLeaf(member, pathOf(path, value, key));
}
