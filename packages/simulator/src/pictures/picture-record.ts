/** Where a picture is, and what it shows. */
export interface PictureRecord {
  /** Path on the simulator's own host, `/cdn/<handle>-<colour>.svg`. */
  readonly path: string;
  readonly altText: string;
  readonly width: number;
  readonly height: number;
}

/** All pictures are 4:5. */
export const PICTURE_SIZE = { width: 800, height: 1000 } as const;
