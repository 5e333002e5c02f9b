/** Tags that load something by themselves, and the attributes that make them. */
const LOADING: ReadonlyMap<string, readonly string[]> = new Map([
  ['script', ['src']],
  ['iframe', ['src']],
  ['img', ['src', 'srcset']],
  ['input', ['src']],
  ['video', ['src', 'poster']],
  ['audio', ['src']],
  ['source', ['src', 'srcset']],
  ['track', ['src']],
  ['embed', ['src']],
  ['object', ['data']],
  ['link', ['href', 'imagesrcset']],
  ['image', ['href', 'xlink:href']],
  ['feImage', ['href', 'xlink:href']],
  ['body', ['background']],
]);

/** The attributes by which an element of a tag loads something. */
export const loadingAttributes = (tag: string): readonly string[] => LOADING.get(tag) ?? [];
