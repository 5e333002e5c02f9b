const escaped = (name: string): string => name.replace('$', '\\$');

/** Does code use a name, and not ask first whether it is there? */
export const usesName = (code: string, name: string): boolean =>
  new RegExp(`(?<![\\w$.'"-])${escaped(name)}\\s*(\\(|\\.\\w)`).test(code) &&
  !new RegExp(
    `typeof\\s+${escaped(name)}\\b|(window|self|globalThis)\\.${escaped(name)}\\b|['"]${escaped(name)}['"]\\s+in`,
  ).test(code);
