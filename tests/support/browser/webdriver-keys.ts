// https://www.w3.org/TR/webdriver2/#keyboard-actions
const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** The character by which WebDriver knows a key; a character stands for itself. */
export function keyCode(key: string): string {
  const code = codes[key] ?? key;
  if ([...code].length !== 1)
    throw new Error(`No key is named ${key}: known are ${Object.keys(codes).join(', ')}`);
  return code;
}
