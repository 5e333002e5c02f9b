/** Does a declared name, in which `*` stands for any characters, mean this one? Linear in time, whatever the pattern. */
export const matchesName = (pattern: string, name: string): boolean => {
  const parts = pattern.split('*');
  const end = parts.pop() ?? '';
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const found = name.indexOf(part, from);
    if (index ? found < 0 : found !== 0) return false;
    from = found + part.length;
  }
  return parts.length ? name.length - end.length >= from && name.endsWith(end) : name === end;
};
