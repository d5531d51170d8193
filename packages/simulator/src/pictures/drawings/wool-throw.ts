import { clip, fill, groundShadow, repeat, stroke, type Drawing } from '../svg.ts';

const FLAP = 'M236 470C236 430 262 412 300 412H500C538 412 564 430 564 470V716H236Z';

/** Folded three times, one end laid over the pile. */
export const drawWoolThrow: Drawing = (tones) =>
  [
    groundShadow(tones, 828, 580),
    foldAt(716, tones.shade, tones.deep),
    foldAt(616, tones.base, tones.shade),
    foldAt(516, tones.shade, tones.deep),
    foldAt(416, tones.base, tones.shade),
    repeat(244, 556, 13, (x) => stroke(tones.light, 7, `M${x} 712V${x % 2 === 0 ? 758 : 750}`)),
    fill(tones.light, FLAP),
    clip(
      'throw',
      FLAP,
      fill(tones.shade, 'M230 500H570V536H230ZM230 632H570V668H230Z', 0.85) +
        fill(tones.shade, 'M230 552H570V562H230ZM230 606H570V616H230Z', 0.85) +
        repeat(420, 712, 11, (y) => stroke(tones.base, 2, `M230 ${y}H570`, 0.35)) +
        fill(tones.base, 'M236 412H268V720H236ZM532 412H564V720H532Z', 0.35),
    ),
  ].join('');

function foldAt(y: number, colour: string, seam: string): string {
  return [
    fill(
      colour,
      `M206 ${y}H594C624 ${y} 640 ${y + 24} 640 ${y + 52}S624 ${y + 104} 594 ${y + 104}H206C176 ${y + 104} 160 ${y + 80} 160 ${y + 52}S176 ${y} 206 ${y}Z`,
    ),
    stroke(seam, 4, `M186 ${y + 52}H614`, 0.35),
  ].join('');
}
