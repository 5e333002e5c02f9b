/** The members that a path such as `services[2].storage[0].name` leads through; a number is an index. */
export const stepsOf = (path: string): (string | number)[] =>
  (path.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
