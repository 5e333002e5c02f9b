/** Puts text on the clipboard, also where the page is not secure and there is no clipboard to write to. */
const write = async (text: string, shown: Element): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // not secure, or forbidden: the older way needs the text to be selected
    getSelection()?.selectAllChildren(shown);
    return document.execCommand('copy');
  }
};

/** Makes a button copy what an element shows, and say so. */
export const copies = (button: HTMLElement, shown: Element, tell: (message: string) => void): void =>
  button.addEventListener('click', async () => {
    const done = await write(shown.textContent ?? '', shown);
    tell(
      done
        ? `Copied ${button.dataset.what}.`
        : 'The browser did not allow it. The text is selected: press Ctrl+C.',
    );
  });

/** Hands a text or bytes to the browser as a file; nothing is sent anywhere. */
export const download = (name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
