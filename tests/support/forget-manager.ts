/** Makes the document one that has no manager, as a newly loaded page. */
export const forgetManager = (): void => {
  Reflect.deleteProperty(document, Symbol.for('placet'));
};
