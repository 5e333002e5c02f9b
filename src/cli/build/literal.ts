/** Only ASCII, so that a file is right on a page of any charset. In strings and templates the escape means the same. */
const toAscii = (code: string): string =>
  code.replace(/[^\n\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A string that may stand in a script of a page: nothing in it ends the script or begins a comment of HTML. */
const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll('</', '<\\/').replaceAll('<!--', '\\x3c!--');

const keyOf = (key: string): string => {
  if (key === '__proto__') return `[${quoted(key)}]`; // a plain one would set the prototype
  return /^[a-z_$][\w$]*$/i.test(key) ? key : quoted(key);
};

const codeOf = (value: unknown): string => {
  if (typeof value === 'function') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(codeOf).join()}]`;
  if (Object(value) !== value) return JSON.stringify(value);
  const members = Object.entries(value as object)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${keyOf(key)}:${codeOf(member)}`);
  // what has no prototype has none in the page either: nothing shows through from there
  if (Object.getPrototypeOf(value) === null) members.unshift('__proto__:null');
  return `{${members.join()}}`;
};

/** A value as JavaScript writes it: what JSON knows, and functions that need nothing of what is around them. */
export const literal = (value: unknown): string => toAscii(codeOf(value));
