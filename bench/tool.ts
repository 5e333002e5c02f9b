/** One consent manager, set up as its documentation says, for the same job: two optional services, German, accept and refuse. */
export interface Tool {
  readonly name: string;
  /** What the table calls it. */
  readonly title: string;
  /** The tags of the head. */
  readonly head: string;
  /** Files that the page asks for, by address. */
  readonly files: Readonly<Record<string, string>>;
  /** The button that accepts everything, in the first layer; empty where there is none. */
  readonly accept: string;
  /** A script that waits for analytics: given code, or the address of a file. */
  readonly gated: (script: { readonly code: string } | { readonly src: string }) => string;
}

/** What the tools ask about, in the words that each of them shows. */
export const analytics = { title: 'Statistik', description: 'Zählt Besuche, um die Website zu verbessern.' };
export const newsletter = {
  title: 'Newsletter',
  description: 'Zeigt das Formular, mit dem man sich anmeldet.',
};
export const essential = { title: 'Notwendig', description: 'Hält die Sitzung am Leben.' };

/** Marks a script for a tool that goes by its attributes. */
export const script = (attributes: string): Tool['gated'] =>
  function gated(what) {
    return 'code' in what
      ? `<script type="text/plain" ${attributes}>${what.code}</script>`
      : `<script type="text/plain" ${attributes} data-src="${what.src}"></script>`;
  };
