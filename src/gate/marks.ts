/** The services an element waits for; one that names none waits for one that does not exist. `data-name` is Klaro's spelling. */
export const servicesOf = (element: Element): readonly string[] => {
  const { service, name } = (element as HTMLElement).dataset;
  return (service ?? name)?.match(/\S+/g) ?? [''];
};
