import { fill, groundShadow, stroke, type Drawing } from '../svg.ts';

/** A parcel: what products look like that nobody gave a picture. */
export const drawPlainBox: Drawing = (tones) =>
  [
    groundShadow(tones, 806, 520),
    fill(tones.base, 'M170 400L400 490V810L170 700Z'),
    fill(tones.shade, 'M630 400L400 490V810L630 700Z'),
    fill(tones.light, 'M170 400L400 310L630 400L400 490Z'),
    fill(tones.deep, 'M272 360L502 450V540L528 530V440L298 350Z', 0.35),
    stroke(tones.deep, 4, 'M230 640L300 668M230 610L340 654', 0.45),
  ].join('');
