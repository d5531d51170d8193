import type { Tones } from './palette.ts';

/** Draws what stands in the middle of a picture. The canvas is 800 by 1000. */
export type Drawing = (tones: Tones) => string;

/** Repeats a part along a line: `repeat(200, 600, 20, (x) => …)`. */
export function repeat(from: number, to: number, step: number, draw: (at: number) => string): string {
  const count = Math.floor((to - from) / step) + 1;
  return Array.from({ length: count }, (_, index) => draw(from + index * step)).join('');
}

/** A filled shape from SVG path data. */
export function fill(colour: string, path: string, opacity = 1): string {
  return `<path d="${path}" fill="${colour}"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`;
}

/** A line with round ends. */
export function stroke(colour: string, width: number, path: string, opacity = 1): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`;
}

export function dot(colour: string, x: number, y: number, radius: number): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;
}

/** A part and its reflection about the middle of the canvas. */
export function mirror(part: string): string {
  return `${part}<g transform="matrix(-1 0 0 1 800 0)">${part}</g>`;
}

/** A part cut to a shape. Each name must be used once in a picture. */
export function clip(name: string, path: string, part: string): string {
  return `<clipPath id="${name}"><path d="${path}"/></clipPath><g clip-path="url(#${name})">${part}</g>`;
}

/** The shadow of something that stands on the floor. */
export function groundShadow(tones: Tones, y: number, width: number): string {
  return `<ellipse cx="400" cy="${y}" rx="${width / 2}" ry="${Math.round(width / 22)}" fill="${tones.deep}" opacity=".16"/>`;
}
