/** What is to be seen first in the preview. */
export type View = 'banner' | 'settings' | 'declaration';

/** What the page hands to its preview, as JSON in the frame's `data-input`. */
export interface PreviewInput {
  readonly config: unknown;
  readonly css: string;
  readonly language: string;
  readonly scheme: 'light' | 'dark';
  readonly view: View;
}
