/** Red, green and blue, 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

export interface AnatomyColours {
  readonly chosen: Colour;
  readonly muscle: Colour;
  readonly bone: Colour;
  readonly body: Colour;
}

/** The theme's colours as they are for this element now. */
export function anatomyColours(element: Element): AnatomyColours {
  const style = getComputedStyle(element);
  const token = (name: string) => colourOf(style.getPropertyValue(name)) ?? [0.5, 0.5, 0.5];
  const [tension, ink, soft, surface] = ["--tension", "--ink", "--ink-soft", "--surface"].map(token) as [
    Colour,
    Colour,
    Colour,
    Colour,
  ];
  return {
    chosen: tension,
    muscle: blend(blend(tension, surface, 0.5), soft, 0.3),
    bone: lightness(surface) > lightness(ink) ? blend(surface, ink, 0.22) : blend(ink, surface, 0.3),
    body: soft,
  };
}

/** Of `#rgb` and `#rrggbb`; null for anything else. */
export function colourOf(text: string): Colour | null {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1];
  if (digits === undefined) return null;
  const pairs = digits.length === 3 ? digits.replaceAll(/./g, "$&$&") : digits;
  const [red = 0, green = 0, blue = 0] = (pairs.match(/../g) ?? []).map(
    (pair) => Number.parseInt(pair, 16) / 255,
  );
  return [red, green, blue];
}

function lightness([red, green, blue]: Colour): number {
  return red + green + blue;
}

function blend(one: Colour, other: Colour, share: number): Colour {
  const mixed = one.map((value, place) => value + ((other[place] ?? value) - value) * share);
  return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0];
}
