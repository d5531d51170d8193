import { drawBeeswaxCandle } from './drawings/beeswax-candle.ts';
import { drawCanvasTote } from './drawings/canvas-tote.ts';
import { drawDotNotebook } from './drawings/dot-notebook.ts';
import { drawEnamelMug } from './drawings/enamel-mug.ts';
import { drawLinenShirt } from './drawings/linen-shirt.ts';
import { drawMerinoBeanie } from './drawings/merino-beanie.ts';
import { drawMidwinterPoster } from './drawings/midwinter-poster.ts';
import { drawPlainBox } from './drawings/plain-box.ts';
import { drawReadingLamp } from './drawings/reading-lamp.ts';
import { drawWoolSocks } from './drawings/wool-socks.ts';
import { drawWoolThrow } from './drawings/wool-throw.ts';
import { PALETTE } from './palette.ts';
import { PICTURE_SIZE } from './picture-record.ts';
import { fill, type Drawing } from './svg.ts';

const DRAWINGS: Readonly<Record<string, Drawing>> = {
  'beeswax-candle': drawBeeswaxCandle,
  'canvas-tote': drawCanvasTote,
  'dot-notebook': drawDotNotebook,
  'enamel-mug': drawEnamelMug,
  'linen-shirt': drawLinenShirt,
  'merino-beanie': drawMerinoBeanie,
  'midwinter-poster': drawMidwinterPoster,
  'plain-box': drawPlainBox,
  'reading-lamp': drawReadingLamp,
  'wool-socks': drawWoolSocks,
  'wool-throw': drawWoolThrow,
};

// What lies or hangs has only the wall behind it; everything else stands on a floor.
const WITHOUT_FLOOR = new Set(['linen-shirt', 'midwinter-poster', 'wool-socks']);

/** `'wool-throw-fog'` as what is drawn and in which colour. */
export function splitPictureName(name: string): readonly [handle: string, colour: string] {
  const [, handle = '', colour = ''] = /^(.+)-([a-z]+)$/.exec(name) ?? [];
  return [handle, colour];
}

/** Draws a product in one of its colours as an SVG document; `null` when there is no such picture. */
export function drawPicture(handle: string, colour: string): string | null {
  const draw = DRAWINGS[handle];
  const tones = PALETTE[colour];
  if (draw === undefined || tones === undefined) return null;
  const { width, height } = PICTURE_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    fill(tones.wall, `M0 0H${width}V${height}H0Z`),
    WITHOUT_FLOOR.has(handle) ? '' : fill(tones.floor, `M0 760H${width}V${height}H0Z`),
    draw(tones),
    '</svg>',
  ].join('');
}
