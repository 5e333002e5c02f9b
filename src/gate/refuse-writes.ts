/**
 * A script that runs behind the parser and calls `document.write` wipes the page. Those that the gate released are refused
 * instead; what the page's own scripts write is theirs.
 */
export const refuseWrites = (refuse: (script: HTMLOrSVGScriptElement) => void): void => {
  for (const name of ['write', 'writeln'] as const) {
    const write = document[name];
    document[name] = (...texts: string[]) => {
      const { currentScript } = document;
      if (currentScript?.dataset?.placetScript) refuse(currentScript);
      else write.apply(document, texts);
    };
  }
};
