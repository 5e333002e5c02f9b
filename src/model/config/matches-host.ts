/** Does a declared host, which may have a scheme, a path and `*.` before it, mean this one? */
export const matchesHost = (declared: string, host: string): boolean => {
  const [own = ''] = declared.replace(/^(https?:)?\/\//, '').split('/', 1);
  return own.startsWith('*.') ? host.endsWith(own.slice(1)) : own === host;
};
