import type { Tones } from '../palette.ts';
import { clip, fill, groundShadow, repeat, stroke, type Drawing } from '../svg.ts';

/** Both heights side by side: the taller one burns. */
export const drawBeeswaxCandle: Drawing = (tones) =>
  [
    groundShadow(tones, 800, 500),
    drawCandle(tones, 'tall', 262, 360, 128),
    drawCandle(tones, 'short', 424, 556, 128),
    fill(tones.light, 'M326 206C362 254 366 288 350 306C338 320 314 320 302 306C286 288 294 254 326 206Z'),
    fill('#fff7df', 'M326 248C344 274 344 294 336 302C330 308 322 308 316 302C308 292 310 272 326 248Z'),
    // The dish they stand on.
    fill(tones.deep, 'M186 762H614C614 796 590 812 554 812H246C210 812 186 796 186 762Z', 0.85),
    fill(
      tones.deep,
      'M172 750H628C634 750 638 754 638 760S634 770 628 770H172C166 770 162 766 162 760S166 750 172 750Z',
    ),
  ].join('');

function drawCandle(tones: Tones, name: string, x: number, top: number, width: number): string {
  const right = x + width;
  const body = `M${x} ${top + 14}C${x} ${top - 6} ${right} ${top - 6} ${right} ${top + 14}V752H${x}Z`;
  return [
    stroke('#4b3a23', 6, `M${x + width / 2} ${top}V${top - 34}`),
    fill(tones.base, body),
    clip(
      name,
      body,
      // Honeycomb, as the wax is rolled from it.
      repeat(top + 20, 760, 36, (y) =>
        repeat(x - 20, right + 20, 40, (at) => {
          const left = at + ((y - top) % 72 === 20 ? 0 : 20);
          return stroke(tones.shade, 3, `M${left} ${y}l20 -12l20 12v22l-20 12l-20 -12z`, 0.5);
        }),
      ) +
        fill(tones.light, `M${x + 14} ${top - 10}H${x + 38}V760H${x + 14}Z`, 0.55) +
        fill(tones.shade, `M${right - 34} ${top - 10}H${right}V760H${right - 34}Z`, 0.45),
    ),
    fill(
      tones.light,
      `M${x} ${top + 14}C${x} ${top - 6} ${right} ${top - 6} ${right} ${top + 14}S${x} ${top + 34} ${x} ${top + 14}Z`,
    ),
    stroke('#4b3a23', 6, `M${x + width / 2} ${top + 8}V${top - 30}`),
  ].join('');
}
