/** Contrast of two opaque colours as browsers compute them, `rgb(…)` or `color(xyz-d65 …)`: WCAG 2.2, relative luminance. From 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
};

const luminance = (color: string): number => {
  // its `y` is the relative luminance
  const y = /^color\(xyz(?:-d65)? \S+ (\S+) \S+\)$/.exec(color)?.[1];
  if (y) return Number(y);
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1);
  if (!channels) throw new Error(`${color} is not an opaque colour`);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const value = Number(channel) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
