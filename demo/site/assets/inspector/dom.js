/** Makes an element; strings become text nodes, so nothing that is shown can become markup. */
export const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== ''));
  return made;
};

/** Replaces what an element shows only when its data changed: an opened detail stays open, focus stays. */
export const showWhenChanged = (target, data, build) => {
  const key = JSON.stringify(data);
  if (target.dataset.shown === key) return;
  target.dataset.shown = key;
  target.replaceChildren(...[build(data)].flat());
};

export const clock = (date) => date.toLocaleTimeString('en-GB');
