/** Colours a town may change, by the name of their token in `src/css/tokens.css` (`--mb-…`). */
export const townColours = ['brand', 'brand-2', 'brand-50', 'brand-100', 'on-brand'] as const;

/** Colours as `#rrggbb`; what is left out stays as it is. */
export type TownColours = Partial<Record<(typeof townColours)[number], string>>;

function channel(hex: string): number {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of WCAG 2.2; undefined for anything but `#rrggbb`. */
function luminance(colour: string): number | undefined {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
  if (!red || !green || !blue) return undefined;
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
}

/** Contrast of WCAG 2.2, 1 to 21; 0 where a colour cannot be read. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  if (a === undefined || b === undefined) return 0;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Grounds that coloured text stands on, and the colour of text on the brand's ground. */
const surroundings = {
  light: {paper: '#ffffff', onBrand: '#ffffff'},
  dark: {paper: '#1a1a1a', onBrand: '#032213'},
} as const;

/** Least contrast of text (WCAG 1.4.3). */
const least = 4.5;

/** What is wrong with a town's colours, in Japanese; empty when they can be read. */
export function colourIssues(colours: TownColours, scheme: 'light' | 'dark'): string[] {
  const unreadable = townColours
    .filter((name) => colours[name] !== undefined && luminance(colours[name]) === undefined)
    .map((name) => `${scheme} の ${name}「${colours[name]}」は #rrggbb の形で書いてください。`);
  if (unreadable.length > 0 || !colours.brand) return unreadable;
  const {paper, onBrand} = surroundings[scheme];
  return [
    {ground: paper, of: '地の色'},
    {ground: colours['on-brand'] ?? onBrand, of: 'その上の文字（on-brand）'},
  ].flatMap(({ground, of}) => {
    const found = contrast(colours.brand ?? '', ground);
    return found >= least
      ? []
      : [
          `${scheme} の brand「${colours.brand}」は、${of}との差が ${found.toFixed(1)} しかありません。${least} 以上になる色にしてください。`,
        ];
  });
}

/** Stylesheet that puts a town's colours in place of the site's own. */
export function colourSheet(light: TownColours, dark: TownColours): string {
  const block = (selector: string, colours: TownColours) => {
    const lines = townColours.flatMap((name) =>
      colours[name] ? [`  --mb-${name}: ${colours[name]};`] : [],
    );
    return lines.length > 0 ? `${selector} {\n${lines.join('\n')}\n}\n` : '';
  };
  // Doubled, so that they win wherever the bundler puts the sheet.
  return block(':root:root', light) + block('[data-theme="dark"][data-theme="dark"]', dark);
}
