/** Calls that load nothing: what frameworks write data with, and take their own script away with. */
const HARMLESS =
  /(^|\.)(push|concat|freeze|assign|parse|stringify|fromEntries|Date|Map|Set|Array|Object|String|Number|Boolean|URL|BigInt|Symbol|removeChild|remove|function|return|void|catch|if|querySelector|getElementById|getElementsByTagName)$/;

/** Code without comments and with all its texts empty; good enough to see which calls it makes. */
const withoutTexts = (code: string): string =>
  code.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\$]|\\.)*`|\/\*[\s\S]*?\*\//g, '""');

/**
 * Does a script only keep data for others, as `window.__NUXT__ = …` and `self.__next_f.push(…)` do? In doubt it does more. White
 * space may be folded.
 */
export const isDataOnly = (code: string): boolean => {
  const bare = withoutTexts(code);
  if (/\$\{|\bimport\b|\.(src|href|innerHTML|outerHTML|action)\s*=[^=]/.test(bare)) return false;
  return [...bare.matchAll(/([\w$.]+)\s*\(/g)].every(([, call = '']) => HARMLESS.test(call));
};
